import type { Manuscript } from '../../src/manuscript/manuscript.ts';
import { readManuscript } from '../../src/manuscript/read-manuscript.ts';

/** A draft read from UTF-8 text under a name. */
export function read(source: string, name: string): Promise<Manuscript> {
  return readManuscript(new TextEncoder().encode(source), name);
}

/** Offsets in the source of every offset in the text, its end included. */
export function places({ text, inSource }: Manuscript): number[] {
  return Array.from({ length: text.length + 1 }, (_, offset) => inSource(offset));
}
