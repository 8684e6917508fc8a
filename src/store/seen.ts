import { resolve } from 'node:path';
import { isSettled, type Stamps, stampsText } from '../io/stamps.ts';
import { hashKey } from './hash-key.ts';

/** What was read of one source file. */
export interface SeenFile {
  path: string;
  /** Of the file when it was read; absent where it is not enough to tell later that it is the same. */
  stamp: Stamps | undefined;
  /** SHA-256 of its content. */
  sha256: string;
}

/** What some paths led to, and where its compiled form is. */
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

/** The text of a note: a line on what was made of the files, then their look, if that is enough. */
export function noteText({ build, files, data }: Seen): string {
  const stamps = files.flatMap(({ stamp }) => (stamp ? [...stamp] : []));
  const isEnough = files.every(({ stamp }) => stamp !== undefined);
  const paths = files.map(({ path }) => path);
  return `${build} ${data}\n${isEnough ? lookOf(paths, BigInt64Array.from(stamps)) : ''}`;
}

/** How files look to the file system, to be compared as a whole. */
export function lookOf(paths: readonly string[], stamps: Stamps): string {
  return [stampsText(stamps), ...paths].join('\n');
}

/** What a note says. */
export interface Note {
  build: string;
  /** Name of the compiled file. */
  data: string;
  /** See {@link lookOf}; empty where it was not enough to tell that the files are the same. */
  look: string;
}

/** What {@link noteText} noted; undefined where a text is no note. */
export function readNote(text: string): Note | undefined {
  const [line = '', build, data] = /^(\S+) ([0-9a-f]+\.facts)\n/.exec(text) ?? [];
  return build && data ? { build, data, look: text.slice(line.length) } : undefined;
}

/**
 * What to note of a file that was read between two looks at it, which began at a time of the clock.
 */
export function seenFile(
  path: string,
  before: Stamps | undefined,
  after: Stamps | undefined,
  readAt: number,
  sha256: string,
): SeenFile {
  const isStill = before && after && stampsText(before) === stampsText(after);
  return { path, stamp: isStill && isSettled(before, readAt) ? before : undefined, sha256 };
}
