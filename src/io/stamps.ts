import { readdirSync, statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { isYamlName } from './yaml-name.ts';

/** What the file system says of a file; it changes with every change of the file but for {@link isSettled}. */
export interface Stamp {
  /** Device, inode, size, and times of change of content and of the file, in nanoseconds. */
  text: string;
  /** The later of the two times, in milliseconds of the clock. */
  changed: number;
}

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

/** The stamp of a regular file, through links; undefined where there is none. */
export function stampOf(file: string): Stamp | undefined {
  const stat = statSync(file, { bigint: true, throwIfNoEntry: false });
  if (!stat?.isFile()) return undefined;
  const { dev, ino, size, mtimeNs, ctimeNs } = stat;
  const changed = Math.max(Number(mtimeNs), Number(ctimeNs)) / 1e6;
  return { text: `${dev} ${ino} ${size} ${mtimeNs} ${ctimeNs}`, changed };
}

/** Some file systems tell times by 2 seconds only (FAT); most by 4 ms or less. */
const COARSEST_MS = 2500;

/**
 * Whether a file that is read at a time can't change later without a change of its stamp: a change
 * within the same tick of the file system's clock would leave the stamp as it is (as git says of
 * "racily clean" entries of its index). A file from the future is never settled.
 */
export function isSettled({ changed }: Stamp, readAt: number): boolean {
  return changed + COARSEST_MS <= readAt;
}
