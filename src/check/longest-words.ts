import { addToList } from '../add-to-list.ts';
import { remembered } from '../remembered.ts';

/** Gives the words that begin with a UTF-16 code unit, with what they stand for, if there are any. */
export type EntriesOf<T> = (
  code: number,
) => Iterable<readonly [word: string, value: T]> | undefined;

/** Words with the same first character. */
interface Group<T> {
  values: ReadonlyMap<string, T>;
  /** Lengths of the words, longest first. */
  lengths: readonly number[];
}

/**
 * Finds the longest of many words at a place of a text. How long that takes depends on how many
 * different lengths the words with the same first character have, not on how many words there are.
 * The words of a first character are put in order when a text first has it: of many a text has few.
 */
export class LongestWords<T> {
  readonly #group: (code: number) => Group<T> | undefined;

  /** Of a word that is given twice the later value counts. */
  constructor(entriesOf: EntriesOf<T>) {
    this.#group = remembered((code) => {
      const entries = entriesOf(code);
      return entries && groupOf(entries);
    });
  }

  /** Makes a finder of words in any order. */
  static of<T>(entries: Iterable<readonly [word: string, value: T]>): LongestWords<T> {
    const given = new Map<number, (readonly [string, T])[]>();
    for (const entry of entries)
      if (entry[0] !== '') addToList(given, entry[0].charCodeAt(0), entry);
    return new LongestWords((code) => given.get(code));
  }

  /** Whether any word begins with a UTF-16 code unit. */
  beginWith(code: number): boolean {
    return this.#group(code) !== undefined;
  }

  /** The longest word that begins at an offset, of those that may stand there. */
  at(
    text: string,
    offset: number,
    mayStand: (word: string) => boolean = () => true,
  ): { word: string; value: T } | undefined {
    const group = this.#group(text.charCodeAt(offset));
    if (!group) return undefined;
    // Done at each character of a text: an iterator would take longer than what it goes through.
    for (let nth = 0; nth < group.lengths.length; nth++) {
      const word = text.slice(offset, offset + group.lengths[nth]!);
      const value = group.values.get(word);
      if (value !== undefined && mayStand(word)) return { word, value };
    }
    return undefined;
  }
}

function groupOf<T>(entries: Iterable<readonly [string, T]>): Group<T> {
  const values = new Map(entries);
  const lengths = new Set([...values.keys()].map(({ length }) => length));
  return { values, lengths: [...lengths].sort((a, b) => b - a) };
}
