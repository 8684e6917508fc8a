import type { Section } from './postings.ts';
import { RecordsBuilder } from './records.ts';

/** Longest word that is listed by its length; longer ones share a list. */
const LONGEST = 63;

/** Words by length, each list a text of lines that begins and ends with a line break. */
export class WordListsBuilder {
  readonly #words = new Set<string>();

  add(word: string): void {
    this.#words.add(word);
  }

  pack(): { ends: Uint8Array; words: Uint8Array } {
    const lists = Array.from({ length: LONGEST + 1 }, (): string[] => []);
    for (const word of this.#words) lists[Math.min(word.length, LONGEST)]!.push(word);
    const records = new RecordsBuilder();
    for (const list of lists) records.add(`\n${list.map((word) => `${word}\n`).join('')}`);
    const { texts, ends } = records.pack();
    return { ends, words: Buffer.concat(texts) };
  }
}

/** Goes through words by their length. */
export class WordLists {
  readonly #ends: Section;
  readonly #words: Section;

  constructor(ends: Section, words: Section) {
    this.#ends = ends;
    this.#words = words;
  }

  /** All words of a length within two, both included. */
  ofLength(shortest: number, longest: number): string[] {
    return this.#text(shortest, longest).split('\n').filter(Boolean);
  }

  #text(shortest: number, longest: number): string {
    const [low, high] = [Math.min(shortest, LONGEST), Math.min(longest, LONGEST)];
    const start = low > 0 ? this.#ends.bytes((low - 1) * 4, 4).readUInt32LE(0) : 0;
    const end = this.#ends.bytes(high * 4, 4).readUInt32LE(0);
    return this.#words.bytes(start, Math.max(0, end - start)).toString();
  }
}
