import type { BaseHead } from './fact-store.ts';
import { lazyRecord } from './lazy-record.ts';

/** What is read of a head where a fact of the base is shown. */
export type HeadFrame = Pick<BaseHead, 'sections' | 'places' | 'units'>;

/** What is kept apart from the rest of a head: the bulk of it, of which a question needs little. */
export type HeadTail = Pick<BaseHead, 'terms' | 'notFigures'>;

/** Words of a term. */
export type TermWords = HeadTail['terms'][string];

/** A tail without the words of its terms, which are records of their own, numbered from `first`. */
interface PackedTail {
  notFigures: HeadTail['notFigures'];
  terms: readonly string[];
  first: number;
}

/** Packs a tail as JSON; `first` is the number of the record that its first term will have. */
export function tailText({ terms, notFigures }: HeadTail, first: number): string {
  return JSON.stringify({ notFigures, terms: Object.keys(terms), first } satisfies PackedTail);
}

/** From what {@link tailText} gave, with the words of all terms of a file. */
export function wholeTail(packed: unknown, words: readonly TermWords[]): HeadTail {
  const { notFigures, terms: ids, first } = packed as PackedTail;
  const entries = ids.map((id, at): [string, TermWords] => [id, words[first + at]!]);
  return { terms: Object.fromEntries(entries), notFigures };
}

/** From what {@link tailText} gave; the words of a term are read when they are asked for. */
export function tailOf(packed: unknown, wordsAt: (nth: number) => TermWords): HeadTail {
  const { notFigures, terms, first } = packed as PackedTail;
  return { terms: lazyRecord(terms, (nth) => wordsAt(first + nth)), notFigures };
}
