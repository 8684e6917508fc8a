import type { Section } from './postings.ts';

/** Words of a block: those that begin alike are found by the first word of each. */
const BLOCK = 32;

/** Words of a stored file, being gathered. */
export class SortedWordsBuilder {
  readonly #words = new Set<string>();

  add(word: string): void {
    this.#words.add(word);
  }

  /** The words in the order of their code units, a line each, and where each block of them ends. */
  pack(): { ends: Uint8Array; words: Uint8Array } {
    const lines = [...this.#words].sort().map((word) => `${word}\n`);
    const blobs = Array.from({ length: Math.ceil(lines.length / BLOCK) }, (_, nth) =>
      Buffer.from(lines.slice(nth * BLOCK, (nth + 1) * BLOCK).join('')),
    );
    let end = 0;
    const ends = Uint32Array.from(blobs, ({ length }) => (end += length));
    return { ends: new Uint8Array(ends.buffer), words: Buffer.concat(blobs) };
  }
}

/** Looks words up by their beginning in what {@link SortedWordsBuilder.pack} made. */
export class SortedWords {
  readonly #ends: Section;
  readonly #words: Section;

  constructor(ends: Section, words: Section) {
    this.#ends = ends;
    this.#words = words;
  }

  all(): string[] {
    return this.#words.bytes(0, this.#words.length).toString().split('\n').slice(0, -1);
  }

  /** All words that begin so; few blocks of them are read. */
  beginning(start: string): string[] {
    const found: string[] = [];
    for (let nth = this.#blockOf(start); nth < this.#ends.length / 4; nth++) {
      const words = this.#block(nth).split('\n').slice(0, -1);
      found.push(...words.filter((word) => word.startsWith(start)));
      const last = words.at(-1)!;
      if (last > start && !last.startsWith(start)) break;
    }
    return found;
  }

  /** The last block whose first word is before the start, which may begin words of it. */
  #blockOf(start: string): number {
    let [low, high] = [0, this.#ends.length / 4];
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      const block = this.#block(middle);
      if (block.slice(0, block.indexOf('\n')) < start) low = middle;
      else high = middle;
    }
    return low;
  }

  #block(nth: number): string {
    const start = nth > 0 ? this.#end(nth - 1) : 0;
    return this.#words.bytes(start, this.#end(nth) - start).toString();
  }

  #end(nth: number): number {
    return this.#ends.bytes(nth * 4, 4).readUInt32LE(0);
  }
}
