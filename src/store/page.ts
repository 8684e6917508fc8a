/**
 * Files of pages: 1024 bytes each, data in four parts and then a checksum of each part. A page is
 * read as a whole, but a look-up needs little of it, so that only that part is checked. Numbers are
 * in the byte order of the machine, so a file from a machine of the other order counts as damaged.
 */
export const PAGE = 1024;
/** Parts of a page. */
export const PARTS = 4;
/** Bytes of data in a part. */
export const PART = 252;
/** Bytes of data in a page. */
export const PAGE_DATA = PARTS * PART;

/** The 32-bit words of pages in a buffer that has its memory to itself. */
export function wordsOf(pages: Buffer): Int32Array {
  return new Int32Array(pages.buffer, pages.byteOffset, pages.length / 4);
}

/** Where among the words of pages the checksum of a part of one stands. */
export function checksumAt(page: number, part: number): number {
  return (page * PAGE + PAGE_DATA) / 4 + part;
}

/** Words that are taken at a time; those of a part are a multiple. */
const AT_ONCE = 7;

/**
 * Checksum of a part of a page: no single changed word escapes it. Simple, and some words at a time:
 * a look-up ends before V8 has compiled it, and one during which that begins waits a millisecond.
 */
export function checksum(words: Int32Array, page: number, part: number): number {
  const start = (page * PAGE + part * PART) / 4;
  let sum = 1;
  for (let at = start; at < start + PART / 4; at += AT_ONCE) {
    sum = (sum << 1) ^ (sum >> 31) ^ words[at]! ^ words[at + 1]! ^ words[at + 2]!;
    sum ^= words[at + 3]! ^ words[at + 4]! ^ words[at + 5]! ^ words[at + 6]!;
  }
  return sum;
}
