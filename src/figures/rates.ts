import { isLetter } from '../quantity/numeral/letters.ts';
import { UNITS, type Unit } from '../quantity/unit-table.ts';
import { readRates } from './grammar/rate.ts';
import { tokenize } from './tokenize.ts';
import { figureLexicon } from './words/figure-lexicon.ts';
import { RATE_WORDS } from './words/rate-words.ts';

/** The words of rates with their units, longest first; made when a text first may have one. */
let words: [word: string, units: readonly Unit[]][] | undefined;

function longestFirst(): [word: string, units: readonly Unit[]][] {
  return RATE_WORDS.flatMap(({ words, roles }) =>
    words.map((word): [string, readonly Unit[]] => [word, roles.per!]),
  ).sort(([a], [b]) => b.length - a.length);
}

/** Every word of a rate holds one of these. */
const TRIGGER =
  /[每均按]|一[年人]|全年|\b(?:per|an?|each|every|monthly|weekly|by|annual|annually|yearly|daily|apiece)\b/i;

/** What a figure is counted by according to the words of a stretch of text, nearest one of a kind. */
export function ratesIn(stretch: string): Unit[] {
  if (!TRIGGER.test(stretch)) return [];
  const found = new Map<string, Unit>();
  const lower = stretch.toLowerCase();
  let rest = lower;
  words ??= longestFirst();
  for (const [word, units] of words) {
    const at = rest.lastIndexOf(word);
    if (at < 0 || (isLatin(word) && (isLetter(rest[at - 1]) || isLetter(rest[at + word.length]))))
      continue;
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

function isLatin(word: string): boolean {
  return /^[a-z ]+$/.test(word);
}
