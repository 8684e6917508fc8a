import { apart } from '../text/apart.ts';
import type { Section } from './postings.ts';
import { Records, RecordsBuilder } from './records.ts';

/** Words of a block: those that begin alike are found by the first word of each. */
const BLOCK = 32;

/** Words of a stored file, being gathered. */
export class SortedWordsBuilder {
  readonly #words = new Set<string>();

  add(word: string): void {
    if (!this.#words.has(word)) this.#words.add(apart(word));
  }

  /** The words in the order of their code units, a line each, and where each block of them ends. */
  pack(): { ends: Uint8Array; words: Uint8Array } {
    const lines = [...this.#words].sort().map((word) => `${word}\n`);
    const blocks = new RecordsBuilder();
    for (let at = 0; at < lines.length; at += BLOCK)
      blocks.add(lines.slice(at, at + BLOCK).join(''));
    const { texts, ends } = blocks.pack();
    return { ends, words: Buffer.concat(texts) };
  }
}

/** Looks words up by their beginning in what {@link SortedWordsBuilder.pack} made. */
export class SortedWords {
  readonly #blocks: Records;

  constructor(ends: Section, words: Section) {
    this.#blocks = new Records(words, ends);
  }

  all(): string[] {
    return this.#blocks.all().split('\n').slice(0, -1);
  }

  /** All words that begin so; few blocks of them are read. */
  beginning(start: string): string[] {
    const found: string[] = [];
    for (let nth = this.#blockOf(start); nth < this.#blocks.count; nth++) {
      const words = this.#blocks.at(nth).split('\n').slice(0, -1);
      found.push(...words.filter((word) => word.startsWith(start)));
      const last = words.at(-1)!;
      if (last > start && !last.startsWith(start)) break;
    }
    return found;
  }

  /** The last block whose first word is before the start, which may begin words of it. */
  #blockOf(start: string): number {
    let [low, high] = [0, this.#blocks.count];
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      const block = this.#blocks.at(middle);
      if (block.slice(0, block.indexOf('\n')) < start) low = middle;
      else high = middle;
    }
    return low;
  }
}
