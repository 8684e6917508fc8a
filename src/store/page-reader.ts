import { FactqError } from '../errors.ts';
import type { Wording } from '../lang/lang.ts';
import { checksum, checksumAt, PAGE, PAGE_DATA, PART, PARTS, wordsOf } from './page.ts';

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

/** Reads ranges of the data that a `PageWriter` wrote. */
export class PageReader {
  readonly #readAt: ReadAt;
  readonly #known = new Map<number, Page>();

  constructor(readAt: ReadAt) {
    this.#readAt = readAt;
  }

  /** @throws Damaged */
  bytes(start: number, length: number): Buffer {
    if (length === 0) return Buffer.alloc(0);
    const first = Math.floor(start / PAGE_DATA);
    const last = Math.floor((start + length - 1) / PAGE_DATA);
    const from = start - first * PAGE_DATA;
    if (first === last) return this.#page(first).bytes(from, length);
    return packed(this.#read(first, last - first + 1), from, length);
  }

  /** A single page is kept: look-ups come back to those of a directory. */
  #page(number: number): Page {
    const known = this.#known.get(number) ?? new Page(this.#read(number, 1));
    this.#known.set(number, known);
    return known;
  }

  #read(first: number, count: number): Buffer {
    const pages = Buffer.allocUnsafeSlow(count * PAGE);
    if (this.#readAt(pages, first * PAGE) !== pages.length)
      throw new Damaged({ en: 'cut short', zh: '内容不全' });
    return pages;
  }
}

/** A page, of which a part is checked when it is first asked for. */
class Page {
  readonly #bytes: Buffer;
  readonly #words: Int32Array;
  readonly #checked: boolean[] = [];

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
    this.#words = wordsOf(bytes);
  }

  bytes(from: number, length: number): Buffer {
    for (let part = Math.floor(from / PART); part * PART < from + length; part++) {
      if (!this.#checked[part]) check(this.#words, 0, part);
      this.#checked[part] = true;
    }
    return this.#bytes.subarray(from, from + length);
  }
}

/** A range of the data of pages in a row, of which the parts with the range are checked. */
function packed(pages: Buffer, from: number, length: number): Buffer {
  const words = wordsOf(pages);
  const [first, end] = [Math.floor(from / PART), (from + length) / PART];
  for (let part = first; part < end; part++) check(words, Math.floor(part / PARTS), part % PARTS);
  for (let page = 1; page * PAGE < pages.length; page++)
    pages.copyWithin(page * PAGE_DATA, page * PAGE, page * PAGE + PAGE_DATA);
  return pages.subarray(from, from + length);
}

function check(words: Int32Array, page: number, part: number): void {
  if (words[checksumAt(page, part)] !== checksum(words, page, part))
    throw new Damaged({ en: 'checksum', zh: '校验不符' });
}
