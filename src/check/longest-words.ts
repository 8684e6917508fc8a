import { addToList } from '../add-to-list.ts';
import { remembered } from '../remembered.ts';

/** A word with what it stands for. */
export interface Entry<T> {
  word: string;
  value: T;
}

/** Words with the same first character. */
interface Group<T> {
  values: ReadonlyMap<string, T>;
  /** Lengths of the words, longest first. */
  lengths: readonly number[];
}

/**
 * Finds the longest of many words at a place of a text. How long that takes depends on how many
 * different lengths the words with the same first character have, not on how many words there are.
 * Words are sorted when a text first has their first character: of many a text has few.
 */
export class LongestWords<T> {
  /** Words by their first UTF-16 code unit, as they were given. */
  readonly #given = new Map<number, Entry<T>[]>();
  readonly #group: (code: number) => Group<T> | undefined;

  /** Of a word that is given again `join` makes one value; without it the later value counts. */
  constructor(
    entries: Iterable<readonly [word: string, value: T]>,
    join: (first: T, second: T) => T = (_, second) => second,
  ) {
    for (const [word, value] of entries) this.add(word, value);
    this.#group = remembered((code) => {
      const given = this.#given.get(code);
      return given && groupOf(given, join);
    });
  }

  /** Adds a word; only before the first text is looked at. */
  add(word: string, value: T): void {
    if (word === '') return;
    addToList(this.#given, word.charCodeAt(0), { word, value });
  }

  /** Whether any word begins with a UTF-16 code unit. */
  beginWith(code: number): boolean {
    return this.#given.has(code);
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

function groupOf<T>(given: readonly Entry<T>[], join: (first: T, second: T) => T): Group<T> {
  const values = joined(given, join);
  const lengths = new Set(given.map(({ word }) => word.length));
  return { values, lengths: [...lengths].sort((a, b) => b - a) };
}

/** Entries by their word; `join` makes one value of those with the same. */
export function joined<T>(
  entries: readonly Entry<T>[],
  join: (first: T, second: T) => T,
): Map<string, T> {
  const values = new Map<string, T>();
  // There are thousands: an iterator would make an object for each.
  entries.forEach(({ word, value }) => {
    const known = values.get(word);
    values.set(word, known === undefined ? value : join(known, value));
  });
  return values;
}
