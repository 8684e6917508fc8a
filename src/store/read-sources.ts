import { readBytes } from '../io/files.ts';
import { sha256Of } from '../io/hash.ts';
import { stampsOf } from '../io/stamps.ts';
import { LAYOUT } from './layout.ts';
import { type SeenFile, seenFile } from './seen.ts';

/** Bases that together are larger are refused: 1 GiB. They are read piece by piece. */
export const MAX_BASE_BYTES = 1024 * 1024 * 1024;

/** Reads a base that is no larger. @throws FactqError `unreadable` */
export function readBase(path: string): Promise<Uint8Array> {
  return readBytes(path, MAX_BASE_BYTES);
}

/** Reads a base and notes what it was. @throws FactqError `unreadable` */
export async function readSource(path: string): Promise<{ bytes: Uint8Array; seen: SeenFile }> {
  const readAt = Date.now();
  const before = stampsOf([path]);
  const bytes = await readBase(path);
  return { bytes, seen: seenFile(path, before, stampsOf([path]), readAt, sha256Of(bytes)) };
}

/** Name of the compiled form of files: the same for the same content, by the same build. */
export function dataName(build: string, files: readonly SeenFile[]): string {
  const all = [build, LAYOUT, ...files.map(({ sha256 }) => sha256)].join('\n');
  return `${sha256Of(Buffer.from(all)).slice(0, 32)}.facts`;
}
