import { randomBytes } from 'node:crypto';
import { closeSync, openSync, unlinkSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { beforeSignal } from './before-signal.ts';

/**
 * Makes an empty file beside another, for `use` to fill and rename. It is removed where `use` leaves
 * it, fails, or is interrupted by a signal.
 *
 * @throws what the system says where it cannot be made.
 */
export async function withTempFile(
  beside: string,
  use: (path: string, file: FileHandle) => Promise<void>,
): Promise<void> {
  const name = `.${basename(beside).slice(0, 50)}.${randomBytes(6).toString('hex')}.tmp`;
  const path = join(dirname(beside), name);
  const stop = beforeSignal(() => remove(path));
  try {
    // Made before the next signal is heard: one heard while it is being made would leave it behind.
    closeSync(openSync(path, 'wx', 0o600));
    const file = await open(path, 'r+');
    try {
      await use(path, file);
    } finally {
      await file.close();
    }
  } finally {
    remove(path);
    stop();
  }
}

/** After a rename there is nothing left to remove. */
function remove(path: string): void {
  try {
    unlinkSync(path);
  } catch {}
}
