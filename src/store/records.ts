import { FactqError } from '../errors.ts';
import { bytesOf } from './bytes-of.ts';
import type { Section } from './postings.ts';

/** Bytes that texts are gathered in at a time. */
const CHUNK = 65_536;
/** Bytes of a code unit in UTF-8 at most. */
const WIDEST = 3;
/** Ends are kept in 32 bits. */
const MOST_BYTES = 2 ** 32 - 1;

const TOO_LONG = {
  message: { en: 'the facts take more than 4 GiB when compiled', zh: '事实编译后大于4GiB' },
  hint: { en: 'Name fewer bases, or split them.', zh: '请少指定几个数据文件，或拆成较小的文件。' },
};

/** Texts one after the other with the end of each, being gathered. */
export class RecordsBuilder {
  readonly #full: Buffer<ArrayBuffer>[] = [];
  readonly #ends: number[] = [];
  #chunk = Buffer.alloc(0);
  #at = 0;
  #end = 0;

  /** @throws FactqError `unreadable` where all together are longer than 4 GiB */
  add(text: string): void {
    const most = text.length * WIDEST;
    if (this.#chunk.length - this.#at < most) this.#begin(Math.max(CHUNK, most));
    const length = this.#chunk.write(text, this.#at);
    this.#at += length;
    this.#end += length;
    if (this.#end > MOST_BYTES)
      throw new FactqError('unreadable', TOO_LONG.message, { hint: TOO_LONG.hint });
    this.#ends.push(this.#end);
  }

  /** How many there are by now. */
  get count(): number {
    return this.#ends.length;
  }

  /** A text that was added. */
  at(nth: number): string {
    const [start, end] = [nth > 0 ? this.#ends[nth - 1]! : 0, this.#ends[nth]!];
    let before = 0;
    for (const chunk of this.#full) {
      if (start < before + chunk.length)
        return chunk.toString('utf8', start - before, end - before);
      before += chunk.length;
    }
    return this.#chunk.toString('utf8', start - before, end - before);
  }

  pack(): { texts: Uint8Array[]; ends: Uint8Array } {
    this.#begin(0);
    return { texts: this.#full, ends: bytesOf(Uint32Array.from(this.#ends)) };
  }

  #begin(size: number): void {
    if (this.#at > 0) this.#full.push(this.#chunk.subarray(0, this.#at));
    this.#chunk = Buffer.allocUnsafeSlow(size);
    this.#at = 0;
  }
}

/** Texts that are read at a time, where many are. */
const TOGETHER = 256;

/** Reads single texts by their number, or all as one. */
export class Records {
  readonly #texts: Section;
  readonly #ends: Section;

  constructor(texts: Section, ends: Section) {
    this.#texts = texts;
    this.#ends = ends;
  }

  get count(): number {
    return this.#ends.length / 4;
  }

  at(nth: number): string {
    const start = nth > 0 ? this.#end(nth - 1) : 0;
    return this.#texts.bytes(start, this.#end(nth) - start).toString();
  }

  /** The texts from one number up to another, so many as one. */
  *between(from: number, to: number): Generator<string> {
    for (let nth = from; nth < to; nth += TOGETHER) {
      const start = nth > 0 ? this.#end(nth - 1) : 0;
      const end = this.#end(Math.min(to, nth + TOGETHER) - 1);
      yield this.#texts.bytes(start, end - start).toString();
    }
  }

  all(): string {
    return this.#texts.bytes(0, this.#texts.length).toString();
  }

  #end(nth: number): number {
    return this.#ends.bytes(nth * 4, 4).readUInt32LE(0);
  }
}
