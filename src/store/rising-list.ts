import type { Numbers } from './numbers.ts';
import type { Section } from './postings.ts';
import { BLOCK, MARK, marksOf, unpackRising } from './rising.ts';
import { notBelow } from './rising-arrays.ts';

/** Where a list that `RisingPacker` packed is: its first byte, its bytes, its numbers. */
export interface Packed {
  where: number;
  length: number;
  count: number;
}

/** A packed list of numbers, of which the blocks are read that are asked for. */
export class RisingList implements Numbers {
  readonly most: number;
  readonly #section: Section;
  readonly #packed: Packed;
  readonly #blocks: (readonly number[] | undefined)[] = [];
  #known: Buffer | undefined;

  constructor(section: Section, packed: Packed) {
    this.#section = section;
    this.#packed = packed;
    this.most = packed.count;
  }

  from(bound: number): readonly number[] {
    const first = this.#blockOf(bound, 0);
    if (first === 0 && this.#blockCount > 1) return notBelow(this.#all(), bound);
    const found: number[] = [];
    for (let nth = first; nth < this.#blockCount; nth++) found.push(...this.#block(nth));
    return notBelow(found, bound);
  }

  among(candidates: readonly number[]): readonly number[] {
    const found: number[] = [];
    let [nth, at] = [-1, 0];
    let block: readonly number[] = [];
    for (const each of candidates) {
      if (nth < 0 || (block.at(-1)! < each && nth + 1 < this.#blockCount)) {
        const next = this.#blockOf(each, Math.max(0, nth));
        if (next !== nth) [nth, at, block] = [next, 0, this.#block(next)];
      }
      while (block[at]! < each) at++;
      if (block[at] === each) found.push(each);
    }
    return found;
  }

  get #blockCount(): number {
    return marksOf(this.#packed.count) + 1;
  }

  get #marks(): Buffer {
    const { where, length, count } = this.#packed;
    const marks = marksOf(count) * MARK;
    this.#known ??= this.#section.bytes(where + length - marks, marks);
    return this.#known;
  }

  /** The block in which a number is if it is in any, of those from one on. */
  #blockOf(number: number, first: number): number {
    let [low, high] = [first, this.#blockCount - 1];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#marks.readUInt32LE(middle * MARK) < number) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #block(nth: number): readonly number[] {
    this.#blocks[nth] ??= this.#read(nth);
    return this.#blocks[nth];
  }

  #read(nth: number): number[] {
    const { where, count, length } = this.#packed;
    const mark = (nth - 1) * MARK;
    const [after, start] =
      nth > 0 ? [this.#marks.readUInt32LE(mark), this.#marks.readUInt32LE(mark + 4)] : [0, 0];
    const isLast = nth === this.#blockCount - 1;
    const end = isLast ? length - marksOf(count) * MARK : this.#marks.readUInt32LE(mark + MARK + 4);
    const bytes = this.#section.bytes(where + start, end - start);
    return unpackRising(bytes, isLast ? count - nth * BLOCK : BLOCK, after);
  }

  #all(): number[] {
    const { where, length, count } = this.#packed;
    return unpackRising(this.#section.bytes(where, length), count, 0);
  }
}
