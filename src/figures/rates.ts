import { once } from '../once.ts';
import { isLetter } from '../quantity/numeral/letters.ts';
import { UNITS, type Unit } from '../quantity/unit-table.ts';
import { readRates } from './grammar/rate.ts';
import { tokenize } from './tokenize.ts';
import { figureLexicon } from './words/figure-lexicon.ts';
import { RATE_WORDS } from './words/rate-words.ts';

/** A word of a rate with its units. */
interface RateWord {
  word: string;
  units: readonly Unit[];
  latin: boolean;
}

/** All of them, longest first; made for the first text that may have one. */
const longestFirst = once((): readonly RateWord[] =>
  RATE_WORDS.flatMap(({ words, roles }) =>
    words.map((word) => ({ word, units: roles.per!, latin: isLetter(word[0]) })),
  ).sort((a, b) => b.word.length - a.word.length),
);

/** Every Chinese word of a rate holds one of these. */
const HAN_SIGNS = ['每', '均', '按', '一年', '一人', '全年'];
/** Where none of these stands, no English word of a rate is looked for. */
const ENGLISH_SIGN =
  /\b(?:per|an?|each|every|monthly|weekly|by|annual|annually|yearly|daily|apiece)\b/i;

/** What a figure is counted by according to the words of a stretch of text, nearest one of a kind. */
export function ratesIn(stretch: string): Unit[] {
  const han = HAN_SIGNS.some((sign) => stretch.includes(sign));
  const latin = /[A-Za-z]/.test(stretch);
  if (!han && !(latin && ENGLISH_SIGN.test(stretch))) return [];
  return nearest(
    stretch.toLowerCase(),
    longestFirst().filter((each) => (each.latin ? latin : han)),
  );
}

function nearest(stretch: string, words: readonly RateWord[]): Unit[] {
  const found = new Map<string, Unit>();
  let rest = stretch;
  for (const { word, units, latin } of words) {
    const at = rest.lastIndexOf(word);
    if (at < 0 || (latin && (isLetter(rest[at - 1]) || isLetter(rest[at + word.length])))) continue;
    rest = rest.slice(0, at) + ' '.repeat(word.length) + rest.slice(at + word.length);
    for (const unit of units) if (!found.has(unit.dimension)) found.set(unit.dimension, unit);
  }
  return [...found.values()];
}

/** Units written onto the figure that ends at `at`: `/月/人`, `每人每月`, ` a month per person`. */
export function rateSuffix(text: string, at: number): { end: number; per: Unit[] } {
  const tokens = tokenize(text.slice(at, at + LONGEST_SUFFIX), figureLexicon(UNITS));
  const { end, per } = readRates(tokens, 0);
  return { end: end === 0 ? at : at + tokens[end - 1]!.end, per };
}

const LONGEST_SUFFIX = 60;
