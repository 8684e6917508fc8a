import { FactqError } from '../errors.ts';
import type { Wording } from '../lang/lang.ts';
import { checksum, checksumAt, PAGE, PAGE_DATA, wordsOf } from './page.ts';

/** Reads bytes of a file into a buffer, and says how many there were. */
export type ReadAt = (into: Buffer, position: number) => number;

/** A file is cut short or its bytes are not those that were written. */
export class Damaged extends FactqError {
  constructor(why: Wording<string>) {
    super(
      'unreadable',
      {
        en: `the compiled form of a base is damaged: ${why.en}`,
        zh: `数据的编译文件已损坏：${why.zh}`,
      },
      {
        hint: {
          en: "Take factq's folder in your cache away.",
          zh: '请删除缓存目录中factq的文件夹。',
        },
      },
    );
  }
}

/** Reads ranges of the data that a `PageWriter` wrote; a page is read and checked once. */
export class PageReader {
  readonly #readAt: ReadAt;
  readonly #known = new Map<number, Buffer>();

  constructor(readAt: ReadAt) {
    this.#readAt = readAt;
  }

  /** @throws Damaged */
  bytes(start: number, length: number): Buffer {
    if (length === 0) return Buffer.alloc(0);
    const first = Math.floor(start / PAGE_DATA);
    const last = Math.floor((start + length - 1) / PAGE_DATA);
    const from = start - first * PAGE_DATA;
    if (first === last) return this.#page(first).subarray(from, from + length);
    const data = this.#pages(first, last - first + 1);
    return data.subarray(from, from + length);
  }

  #page(number: number): Buffer {
    const known = this.#known.get(number);
    if (known) return known;
    const page = this.#pages(number, 1);
    this.#known.set(number, page);
    return page;
  }

  /** The data of pages in a row, packed. */
  #pages(first: number, count: number): Buffer {
    const pages = Buffer.allocUnsafeSlow(count * PAGE);
    if (this.#readAt(pages, first * PAGE) !== pages.length)
      throw new Damaged({ en: 'cut short', zh: '内容不全' });
    const words = wordsOf(pages);
    for (let page = 0; page < count; page++) {
      if (words[checksumAt(page)] !== checksum(words, page))
        throw new Damaged({ en: 'checksum', zh: '校验不符' });
      pages.copyWithin(page * PAGE_DATA, page * PAGE, page * PAGE + PAGE_DATA);
    }
    return pages;
  }
}
