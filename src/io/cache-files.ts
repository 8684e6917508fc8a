import {
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeSignal } from './before-signal.ts';

/** The text of a small file; undefined where it can't be read. */
export function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

/** A file opened for reading parts of it. */
export interface OpenFile {
  /** Fills a buffer from a position on; gives the number of bytes that were there. */
  readAt(into: Buffer, position: number): number;
  close(): void;
}

/** Opens a file; undefined where that can't be. */
export function openFile(path: string): OpenFile | undefined {
  try {
    const file = openSync(path, 'r');
    return {
      readAt: (into, position) => readSync(file, into, 0, into.length, position),
      close: () => closeSync(file),
    };
  } catch {
    return undefined;
  }
}

/**
 * Writes a file so that others see all of it or nothing: under another name, then renamed. Whether it
 * could be written; where not, nothing is left of it. A signal waits until it is done.
 *
 * @param fill hands the bytes over one after the other.
 */
export function writeWhole(
  folder: string,
  name: string,
  fill: (write: (bytes: Uint8Array) => void) => void,
): boolean {
  const draft = join(folder, `${name}.${process.pid}-${Math.random().toString(36).slice(2)}.tmp`);
  const stop = beforeSignal(() => {});
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const file = openSync(draft, 'wx', 0o600);
    try {
      fill((bytes) => writeAll(file, bytes));
    } finally {
      closeSync(file);
    }
    renameSync(draft, join(folder, name));
    return true;
  } catch {
    removeQuietly(draft);
    return false;
  } finally {
    // Node hands signals on between two turns of its loop: one that has come is still heard.
    setImmediate(stop);
  }
}

function writeAll(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
}

/** Takes a file away, if it is there and may be taken. */
export function removeQuietly(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // Another process may hold it open (Windows): it is only a cache.
  }
}

const HOUR_MS = 3_600_000;
const UNUSED_MS = 60 * 24 * HOUR_MS;

/**
 * Takes away what processes that were killed while writing left behind, and what no one has used for
 * two months.
 */
export function sweep(folder: string, now: number): void {
  try {
    for (const name of readdirSync(folder)) {
      const path = join(folder, name);
      const { atimeMs, mtimeMs } = statSync(path);
      const age = now - Math.max(atimeMs, mtimeMs);
      if (age > (name.endsWith('.tmp') ? HOUR_MS : UNUSED_MS)) removeQuietly(path);
    }
  } catch {
    // No folder, nothing to sweep.
  }
}
