import type { UnitSet } from '../../quantity/unit.ts';
import { UNITS } from '../../quantity/unit-table.ts';
import { type Lexicon, lexiconOf, type WordList } from '../lexicon.ts';
import { DATE_WORDS } from './date-words.ts';
import { HEDGE_WORDS } from './hedge-words.ts';
import { LABEL_WORDS } from './label-words.ts';
import { NUMBER_WORDS } from './number-words.ts';
import { PLAIN_WORDS } from './plain-words.ts';
import { RATES_ALONE } from './rate-words.ts';
import { unitLists } from './unit-lists.ts';

const CURRENCIES: readonly (readonly [words: string, unit: string])[] = [
  ['rmb cny 人民币 ¥ ￥', '元'],
  ['us$ usd $', '美元'],
  ['eur €', '欧元'],
  ['gbp £', '英镑'],
  ['hk$ hkd', '港元'],
];

/** Letters that are a unit only where they stand on the digits. */
const ON_DIGITS: readonly WordList[] = [
  { words: ['x'], roles: { onDigits: UNITS.get('倍')! } },
  { words: ['pc'], roles: { onDigits: UNITS.get('%')! } },
];

const made = new WeakMap<UnitSet, Lexicon>();

/** The words of the grammar of figures with those of a set of units; made once for a set. */
export function figureLexicon(units: UnitSet): Lexicon {
  const known = made.get(units);
  if (known) return known;
  const lexicon = lexiconOf([
    ...unitLists(units),
    ...RATES_ALONE,
    ...HEDGE_WORDS,
    ...NUMBER_WORDS,
    ...LABEL_WORDS,
    ...DATE_WORDS,
    ...PLAIN_WORDS,
    ...CURRENCIES.map(([words, id]) => ({
      words: words.split(' '),
      roles: { currency: UNITS.get(id)! },
    })),
    ...ON_DIGITS,
  ]);
  made.set(units, lexicon);
  return lexicon;
}
