import { checksum, checksumAt, PAGE, PAGE_DATA, PARTS, wordsOf } from './page.ts';

/** Pages gathered before they are handed on. */
const BATCH = 1024;

/** Turns bytes in parts into pages, and hands many of them on at a time: they are overwritten then. */
export function writePages(parts: Iterable<Uint8Array>, write: (pages: Uint8Array) => void): void {
  const pages = new PageWriter(write);
  for (const part of parts) pages.add(part);
  pages.end();
}

/** Turns a stream of bytes into pages with checksums, many at a time. */
class PageWriter {
  readonly #write: (pages: Uint8Array) => void;
  #pages = Buffer.allocUnsafeSlow(BATCH * PAGE);
  #at = 0;

  constructor(write: (pages: Uint8Array) => void) {
    this.#write = write;
  }

  add(bytes: Uint8Array): void {
    for (let start = 0; start < bytes.length; ) {
      const inPage = this.#at % PAGE_DATA;
      const length = Math.min(PAGE_DATA - inPage, bytes.length - start);
      const place = Math.floor(this.#at / PAGE_DATA) * PAGE + inPage;
      this.#pages.set(bytes.subarray(start, start + length), place);
      start += length;
      this.#at += length;
      if (this.#at === BATCH * PAGE_DATA) this.#flush(BATCH);
    }
  }

  /** Fills the last page up and writes what is left. */
  end(): void {
    const rest = this.#at % PAGE_DATA;
    if (rest > 0) this.add(Buffer.alloc(PAGE_DATA - rest));
    if (this.#at > 0) this.#flush(this.#at / PAGE_DATA);
  }

  #flush(count: number): void {
    const words = wordsOf(this.#pages);
    for (let page = 0; page < count; page++) {
      for (let part = 0; part < PARTS; part++)
        words[checksumAt(page, part)] = checksum(words, page, part);
    }
    this.#write(this.#pages.subarray(0, count * PAGE));
    this.#at = 0;
  }
}
