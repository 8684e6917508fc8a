/**
 * Files of pages: 4096 bytes each, of which the last four are a checksum of the others. Numbers are
 * in the byte order of the machine, so a file from a machine of the other order counts as damaged.
 */
export const PAGE = 4096;
/** Bytes of data in a page. */
export const PAGE_DATA = PAGE - 4;

const WORDS = PAGE_DATA / 4;

/** Checksum of a page given as 32-bit words (FNV-1a over words): no single changed word escapes it. */
export function checksum(words: Int32Array): number {
  let sum = 0x811c9dc5 | 0;
  for (let at = 0; at < WORDS; at++) sum = Math.imul(sum ^ words[at]!, 0x01000193);
  return sum;
}

/** The 32-bit words of a page within a buffer that has its memory to itself. */
export function wordsOf(pages: Buffer, page: number): Int32Array {
  return new Int32Array(pages.buffer, pages.byteOffset + page * PAGE, PAGE / 4);
}
