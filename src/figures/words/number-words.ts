import Big from 'big.js';
import type { Entry } from '../lexicon.ts';
import type { Fixed } from '../roles.ts';

const BASES: Record<string, number> = {
  百分之: 100,
  千分之: 1000,
  万分之: 10_000,
  十万分之: 100_000,
};

/** English names of parts, with how many make a whole. */
const PARTS: Record<string, number> = {
  half: 2,
  halves: 2,
  third: 3,
  quarter: 4,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  twentieth: 20,
  hundredth: 100,
  thousandth: 1000,
};

/** What follows a fraction of something; a noun would make it an ordinal (a third party). */
const OF_SOMETHING =
  'of more less fewer higher lower larger smaller as were was are is have has had to from by for and or in on at than below above'.split(
    ' ',
  );
const THE_WHOLE = 'the that what those its their last this as our'.split(' ');
const HALVED = [...OF_SOMETHING, ...THE_WHOLE, 'all'];
const MANY = 'two three four five six seven eight nine ten hundred'.split(' ');

const FIXED: Record<string, Fixed> = {
  半数: { value: '50', unit: '%' },
  一半: { value: '50', unit: '%' },
  对折: { value: '50', unit: '%' },
  减半: { value: '50', unit: '%' },
  halved: { value: '50', unit: '%' },
  翻番: { value: '2', unit: '倍' },
  翻倍: { value: '2', unit: '倍' },
  ...Object.fromEntries(
    ['一', '两', '三', '四'].flatMap((times, index): [string, Fixed][] =>
      ['翻', '翻了'].map((verb) => [
        `${verb}${times}番`,
        { value: String(2 ** (index + 1)), unit: '倍' },
      ]),
    ),
  ),
  half: { value: '50', unit: '%', followedBy: HALVED },
  'a half': { value: '50', unit: '%', followedBy: HALVED },
  twice: { value: '2', unit: '倍', followedBy: THE_WHOLE, otherwise: '次' },
  thrice: { value: '3', unit: '倍', followedBy: THE_WHOLE, otherwise: '次' },
  double: { value: '2', unit: '倍', followedBy: THE_WHOLE },
  triple: { value: '3', unit: '倍', followedBy: THE_WHOLE },
  quadruple: { value: '4', unit: '倍', followedBy: THE_WHOLE },
  doubled: { value: '2', unit: '倍' },
  tripled: { value: '3', unit: '倍' },
  quadrupled: { value: '4', unit: '倍' },
  ...Object.fromEntries(
    MANY.map((word, index): [string, Fixed] => [
      `${word}fold`,
      { value: word === 'hundred' ? '100' : String(index + 2), unit: '倍' },
    ]),
  ),
  ...Object.fromEntries(
    Object.entries(PARTS)
      .filter(([word]) => word !== 'half' && word !== 'halves')
      .map(([word, parts]): [string, Fixed] => [
        `${word === 'eighth' ? 'an' : 'a'} ${word}`,
        { value: partOf(parts), unit: '%', followedBy: OF_SOMETHING },
      ]),
  ),
};

function partOf(parts: number): string {
  return new Big(100).div(parts).toFixed();
}

function plural(word: string): string {
  return word === 'half' || word === 'halves' ? word : `${word}s`;
}

/** Fractions, multiples and fixed amounts in words. */
export const NUMBER_WORDS: readonly Entry[] = [
  ...Object.entries(BASES).map(([word, base]): Entry => ({ word, roles: { base } })),
  ...Object.entries(PARTS).flatMap(([word, parts]): Entry[] => [
    { word, roles: { parts } },
    { word: plural(word), roles: { parts } },
  ]),
  ...Object.entries(FIXED).map(([word, fixed]): Entry => ({ word, roles: { fixed } })),
  ...[
    '分之',
    '又',
    '折扣',
    '折合',
    '折算',
    '折叠',
    '折旧',
    '折价',
    '折返',
    '折射',
    '折腾',
    '折断',
  ].map((word): Entry => ({ word, roles: {} })),
];
