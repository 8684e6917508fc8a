import { readdirSync, statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { isYamlName } from './yaml-name.ts';

/**
 * What the file system says of files: of each in turn device, inode, size, and times of change of
 * its content and of itself, in nanoseconds. It changes with every change of a file but for
 * {@link isSettled}.
 */
export type Stamps = BigInt64Array;

/**
 * The files that paths stand for, as absolute paths: a directory for its YAML files. Undefined where
 * something is not as it should be, stdin too: reading it whole then says what.
 */
export function filesOf(paths: readonly string[]): string[] | undefined {
  try {
    return [...new Set(paths.flatMap(filesAt))];
  } catch {
    return undefined;
  }
}

function filesAt(path: string): string[] {
  if (path === '-') throw new TypeError('stdin is no file');
  const whole = resolve(path);
  if (!statSync(whole).isDirectory()) return [whole];
  // To join a thousand names one by one takes 3 ms.
  const folder = join(whole, sep);
  return readdirSync(whole)
    .filter(isYamlName)
    .sort()
    .map((name) => folder + name);
}

/** Numbers that a file has in {@link Stamps}. */
const PARTS = 5;

/** The stamps of regular files, through links; undefined where one is none or can't be looked at. */
export function stampsOf(files: readonly string[]): Stamps | undefined {
  try {
    return readStamps(files);
  } catch {
    return undefined;
  }
}

/**
 * Numbers of a thousand files are put in their place at once: to hold on to them one by one costs
 * some milliseconds.
 */
function readStamps(files: readonly string[]): Stamps | undefined {
  const stamps = new BigInt64Array(files.length * PARTS);
  let at = 0;
  for (const file of files) {
    const stat = statSync(file, { bigint: true, throwIfNoEntry: false });
    if (!stat?.isFile()) return undefined;
    stamps[at++] = stat.dev;
    stamps[at++] = stat.ino;
    stamps[at++] = stat.size;
    stamps[at++] = stat.mtimeNs;
    stamps[at++] = stat.ctimeNs;
  }
  return stamps;
}

/** Stamps as a text that is the same only for the same stamps. */
export function stampsText(stamps: Stamps): string {
  return Buffer.from(stamps.buffer, stamps.byteOffset, stamps.byteLength).toString('base64');
}

/** Some file systems tell times by 2 seconds only (FAT); most by 4 ms or less. */
const COARSEST_MS = 2500;

/**
 * Whether a file that is read at a time, in milliseconds of the clock, can't change later without a
 * change of its stamp: a change within the same tick of the file system's clock would leave the
 * stamp as it is (as git says of "racily clean" entries of its index). A file from the future is
 * never settled.
 */
export function isSettled(stamp: Stamps, readAt: number): boolean {
  const [, , , modified, changed] = stamp;
  return [modified, changed].every((time) => Number(time) / 1e6 + COARSEST_MS <= readAt);
}
