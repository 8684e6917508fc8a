import type { BaseWords, WrittenWords } from '../model/base-words.ts';
import { LongestWords } from './longest-words.ts';
import { type PhraseFinder, phraseFinder } from './phrase-finder.ts';

/** A word in two parts, with the terms it stands for. */
interface Gapped {
  head: string;
  tail: string;
  terms: readonly string[];
}

/** The words of a fact base, ready to be found in a text. */
export interface Vocabulary {
  /** Words that are looked for as they are written. */
  words: LongestWords<readonly string[]>;
  gapped: readonly Gapped[];
  /** Latin phrases, found by their stems. */
  phrases: PhraseFinder;
  /** Terms that no fact is told by: their words only hide shorter ones inside (体育彩票 is not 彩票). */
  idle: ReadonlySet<string>;
}

/** Makes the words of a base ready for texts. */
export function vocabularyOf({ written, latin }: BaseWords): Vocabulary {
  const { terms } = written;
  return {
    words: new LongestWords((code) => wordsFrom(code, written)),
    gapped: written.gapped.map(({ head, tail, list }) => ({ head, tail, terms: terms[list]! })),
    phrases: phraseFinder(written.numbers, latin, terms),
    idle: new Set(written.idle),
  };
}

/** The words that begin with a code unit, with their terms. */
function wordsFrom(
  code: number,
  { firsts, ends, words, lists, terms }: WrittenWords,
): (readonly [string, readonly string[]])[] | undefined {
  const place = firsts.indexOf(String.fromCharCode(code));
  if (place < 0) return undefined;
  const start = ends[place - 1] ?? 0;
  return words
    .slice(start, ends[place])
    .map((word, nth) => [word, terms[lists[start + nth]!]!] as const);
}
