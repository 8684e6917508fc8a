import { constants } from 'node:fs';
import { copyFile, link, readFile, stat } from 'node:fs/promises';

/**
 * Keeps a file's content under a second name, as editors do: `draft.md~`, and where that holds
 * something else `draft.md.~1~`, `draft.md.~2~` and so on. No file is ever overwritten. The second
 * name is a link to the same file where the disk has links, so that it is there at once and whole:
 * the file must afterwards be replaced by a rename, not written to.
 *
 * @returns the path of the backup.
 * @throws what the system says where it cannot be made.
 */
export async function backUp(path: string): Promise<string> {
  for (let number = 0; ; number++) {
    const backup = number === 0 ? `${path}~` : `${path}.~${number}~`;
    if ((await keep(path, backup)) || (await isSame(path, backup))) return backup;
  }
}

/** False where there is such a file already. */
async function keep(path: string, backup: string): Promise<boolean> {
  try {
    await link(path, backup).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'EEXIST') throw error;
      return copyFile(path, backup, constants.COPYFILE_EXCL);
    });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

async function isSame(path: string, backup: string): Promise<boolean> {
  const [one, other] = await Promise.all([stat(path), stat(backup).catch(() => undefined)]);
  if (other === undefined || !other.isFile() || one.size !== other.size) return false;
  return (await readFile(path)).equals(await readFile(backup));
}
