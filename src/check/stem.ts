import { singular } from '../text/singular.ts';

/** Endings of verbs and of the nouns made from them, longest first: donated, donating, donation. */
const ENDINGS = ['ations', 'ation', 'ions', 'ion', 'ing', 'ance', 'ment', 'ed', 'e'];
/** Not to be taken for bills and mills. */
const SCALES: ReadonlySet<string> = new Set(
  ['million', 'billion', 'trillion'].flatMap((scale) => [scale, `${scale}s`]),
);
/** What is left of a word must have this many letters to still mean the same. */
const LEAST = 4;

/**
 * A light English stem: plural and verb endings off, so that counties meets county and donated
 * meets donation.
 */
export function stem(word: string): string {
  const lower = bare(word.toLowerCase()).replace('organiz', 'organis');
  if (lower.length <= 3 || SCALES.has(lower)) return lower;
  const one = singular(lower);
  if (one.endsWith('ied')) return `${one.slice(0, -3)}y`;
  const ending = ENDINGS.find((each) => one.endsWith(each) && one.length - each.length >= LEAST);
  return ending === undefined ? one : one.slice(0, -ending.length);
}

/** A word without the ending of a possessive. */
function bare(word: string): string {
  return "s'’".includes(word.at(-1) ?? ' ') ? word.replace(/['’]s?$/, '') : word;
}
