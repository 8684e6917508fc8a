import type { Stats } from 'node:fs';
import { type FileHandle, open, realpath, rename, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { backUp } from './back-up.ts';
import { withTempFile } from './temp-file.ts';
import { cannotWrite, unwritable } from './unwritable.ts';

/**
 * Replaces the content of a file at once: whoever reads it, and whatever kills the process or the
 * machine, finds the old content or the new, whole. Links are followed; mode and, where that is
 * allowed, owner stay.
 *
 * @param options `backup`: keep the old content beside it, see {@link backUp}.
 * @returns the path of the backup; undefined where none was asked for.
 * @throws FactqError `unwritable` where there is no such file, it is not a regular one, read-only or
 * forbidden, or there is no room; the file is then as it was.
 */
export async function replaceFile(
  path: string,
  bytes: Uint8Array,
  options: { backup?: boolean } = {},
): Promise<string | undefined> {
  try {
    const target = await realpath(path);
    const { mode, uid, gid } = await writableStat(target, path);
    let backup: string | undefined;
    await withTempFile(target, async (temp, file) => {
      await file.writeFile(bytes);
      // Only the superuser may give a file away; for others it stays with who writes it.
      await file.chown(uid, gid).catch(() => {});
      await file.chmod(mode & 0o7777);
      await file.sync();
      if (options.backup) backup = await backUp(target);
      await rename(temp, target);
    });
    await syncFolder(dirname(target));
    return backup;
  } catch (error) {
    throw unwritable(path, error);
  }
}

const NO_FILE = {
  why: { en: 'it is no regular file', zh: '它不是普通文件' },
  hint: { en: 'Name a file.', zh: '请指定一个文件。' },
};

const READ_ONLY = {
  why: { en: 'it is read-only', zh: '文件只读' },
  hint: {
    en: 'Allow it with chmod u+w, or leave out --write.',
    zh: '请用chmod u+w允许写入，或去掉--write。',
  },
};

/** A file without any right to write is read-only to the superuser too. */
async function writableStat(target: string, path: string): Promise<Stats> {
  const info = await stat(target);
  if (!info.isFile()) throw cannotWrite(path, NO_FILE.why, NO_FILE.hint);
  if ((info.mode & 0o222) === 0) throw cannotWrite(path, READ_ONLY.why, READ_ONLY.hint);
  await (await open(target, 'r+')).close();
  return info;
}

/** Makes a rename outlast a loss of power. Not every system can do this to a folder. */
async function syncFolder(folder: string): Promise<void> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(folder, 'r');
    await handle.sync();
  } catch {
  } finally {
    await handle?.close();
  }
}
