/**
 * Files of pages: 1024 bytes each, of which the last four are a checksum of the others. Numbers are
 * in the byte order of the machine, so a file from a machine of the other order counts as damaged.
 * Small, since a look-up needs little of each page that it reads and checks.
 */
export const PAGE = 1024;
/** Bytes of data in a page. */
export const PAGE_DATA = PAGE - 4;

/** The 32-bit words of pages in a buffer that has its memory to itself. */
export function wordsOf(pages: Buffer): Int32Array {
  return new Int32Array(pages.buffer, pages.byteOffset, pages.length / 4);
}

/** Where among the words of pages the checksum of one stands. */
export function checksumAt(page: number): number {
  return (page * PAGE + PAGE_DATA) / 4;
}

/** Checksum of a page (FNV-1a over words): no single changed word escapes it. */
export function checksum(words: Int32Array, page: number): number {
  const end = checksumAt(page);
  let sum = 0x811c9dc5 | 0;
  for (let at = (page * PAGE) / 4; at < end; at++) sum = Math.imul(sum ^ words[at]!, 0x01000193);
  return sum;
}
