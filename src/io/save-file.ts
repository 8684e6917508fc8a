import { link, rename } from 'node:fs/promises';
import { FactqError } from '../errors.ts';
import { withTempFile } from './temp-file.ts';
import { unwritable } from './unwritable.ts';

/**
 * Writes a file whole or not at all.
 *
 * @param options `overwrite`: whether a file that is there may be replaced.
 * @throws FactqError `unwritable` where it may not be written or is there already.
 */
export async function saveFile(
  path: string,
  content: string | Uint8Array,
  { overwrite }: { overwrite: boolean },
): Promise<void> {
  try {
    await withTempFile(path, async (temp, file) => {
      await file.writeFile(content);
      await file.chmod(0o666 & ~process.umask());
      await file.sync();
      // A link, unlike a rename, never takes the place of a file that has come up meanwhile.
      await (overwrite ? rename(temp, path) : link(temp, path));
    });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') {
      throw new FactqError(
        'unwritable',
        { en: 'is there already', zh: '文件已存在' },
        {
          hint: { en: 'Name a file that is not there yet.', zh: '请指定一个尚不存在的文件。' },
          position: { file: path },
        },
      );
    }
    throw unwritable(path, error);
  }
}
