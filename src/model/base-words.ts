/**
 * The words of a base in the order in which they are found in texts. Plain data, so that it can be
 * worked out once and kept.
 */
export interface BaseWords {
  written: WrittenWords;
  /** All Latin phrases; asked for where a text has Latin letters. */
  latin: () => LatinPhrases;
}

/** What is needed of the words of a base for any text. */
export interface WrittenWords {
  /** Lists of terms, each once: words and phrases name theirs by its place here. */
  terms: readonly (readonly string[])[];
  /** The UTF-16 code units that words begin with, each once, ascending. */
  firsts: string;
  /** For each of `firsts`, how many words there are up to its last. */
  ends: readonly number[];
  /** Words that are looked for as they are written, by their first code unit. */
  words: readonly string[];
  /** For each word its list of terms. */
  lists: readonly number[];
  /** Words in two parts, with anything short between. */
  gapped: readonly { head: string; tail: string; list: number }[];
  /** Those of the Latin phrases that are numbers: 120. */
  numbers: LatinPhrases;
  /** Terms that no fact is told by: their words only hide shorter ones inside (体育彩票 is not 彩票). */
  idle: readonly string[];
  /** The broader terms of those that have any. */
  broader: Readonly<Record<string, readonly string[]>>;
  /** The terms that each term may be mistaken for; only where they are kept. */
  rivals?: Readonly<Record<string, readonly string[]>>;
}

/** Latin phrases by the longest of their stems: the stems, with blanks between, and the list of terms. */
export type LatinPhrases = Readonly<
  Record<string, readonly (readonly [stems: string, list: number])[]>
>;
