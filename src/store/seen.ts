import { resolve } from 'node:path';
import { isSettled, type Stamp } from '../io/stamps.ts';
import { hashKey } from './hash-key.ts';

/** What was read of one source file. */
export interface SeenFile {
  path: string;
  /** Of the file when it was read; see `Stamp`. */
  stamp: string;
  /** Whether the stamp is enough to tell that the file is still the same. */
  settled: boolean;
  /** SHA-256 of its content. */
  sha256: string;
}

/** Note of what some paths led to and where its compiled form is. */
export interface Seen {
  build: string;
  files: readonly SeenFile[];
  /** Name of the compiled file. */
  data: string;
}

/** Name of the note about what paths lead to; a directory counts as one path. */
export function seenName(paths: readonly string[]): string {
  const all = paths.map((path) => resolve(path)).join('\n');
  return `${[hashKey('i', all), hashKey('v', all)].map((hash) => (hash >>> 0).toString(16)).join('')}.seen`;
}

/** Reads a note; undefined where it is none, or by another build or about other files. */
export function readSeen(
  text: string | undefined,
  build: string,
  files: readonly string[],
): Seen | undefined {
  try {
    const seen = JSON.parse(text ?? '') as Seen;
    const isSame =
      seen.build === build &&
      seen.files.length === files.length &&
      seen.files.every(({ path }, at) => path === files[at]);
    return isSame ? seen : undefined;
  } catch {
    return undefined;
  }
}

/** Whether the file system alone says that nothing has changed. */
export function isUnchanged({ files }: Seen, stamps: readonly (Stamp | undefined)[]): boolean {
  return files.every(({ stamp, settled }, at) => settled && stamps[at]?.text === stamp);
}

/**
 * What to note of a file that was read between two looks at it, which began at a time of the clock.
 */
export function seenFile(
  path: string,
  before: Stamp | undefined,
  after: Stamp | undefined,
  readAt: number,
  sha256: string,
): SeenFile {
  const isStill = before !== undefined && before.text === after?.text;
  return {
    path,
    stamp: before?.text ?? '',
    settled: isStill && isSettled(before, readAt),
    sha256,
  };
}
