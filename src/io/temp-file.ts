import { randomBytes } from 'node:crypto';
import { unlinkSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

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
  const interrupted = (signal: NodeJS.Signals) => {
    remove(path);
    forget(interrupted);
    // With no one else listening, the signal does what it does by default: it ends the process.
    if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
  };
  for (const signal of SIGNALS) process.on(signal, interrupted);
  try {
    const file = await open(path, 'wx', 0o600);
    try {
      await use(path, file);
    } finally {
      await file.close();
    }
  } finally {
    remove(path);
    forget(interrupted);
  }
}

function forget(listener: (signal: NodeJS.Signals) => void): void {
  for (const signal of SIGNALS) process.off(signal, listener);
}

/** After a rename there is nothing left to remove. */
function remove(path: string): void {
  try {
    unlinkSync(path);
  } catch {}
}
