/**
 * How well a text matches a term, from best to worst. Weights of fields and these together make the
 * order: exact alias, label word, prefix, substring, fuzzy.
 */
export const QUALITY = {
  exact: 1,
  word: 0.78,
  prefix: 0.72,
  substring: 0.66,
  pinyinExact: 0.9,
  initialsExact: 0.8,
  pinyinPrefix: 0.62,
  pinyinPart: 0.55,
  initialsPrefix: 0.5,
  initialsPart: 0.4,
  fuzzyExact: 0.5,
  fuzzy: 0.35,
} as const;

/** Where and how well a term stands in a text. */
export interface TextMatch {
  /** 0 to 1. */
  quality: number;
  /** The term is the whole text, if with a typo or in pinyin. */
  whole: boolean;
  ranges: [start: number, end: number][];
}

/** Adds up to a tenth for the share of the text that is matched: a shorter label is better. */
export function covering(quality: number, matched: number, length: number): number {
  return quality + (0.1 * Math.min(matched, length)) / Math.max(1, length);
}
