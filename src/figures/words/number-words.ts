import type { WordList } from '../lexicon.ts';
import type { Fixed } from '../roles.ts';

/** Names of parts, with how many make a whole. */
const PARTS: readonly (readonly [words: string, parts: number])[] = [
  ['half halves', 2],
  ['third thirds', 3],
  ['quarter quarters fourth fourths', 4],
  ['fifth fifths', 5],
  ['sixth sixths', 6],
  ['seventh sevenths', 7],
  ['eighth eighths', 8],
  ['ninth ninths', 9],
  ['tenth tenths', 10],
  ['twentieth twentieths', 20],
  ['hundredth hundredths', 100],
  ['thousandth thousandths', 1000],
];

/** What follows a fraction of something; a noun would make it an ordinal (a third party). */
const OF_SOMETHING =
  'of more less fewer higher lower larger smaller as were was are is have has had to from by for and or in on at than below above'.split(
    ' ',
  );
const THE_WHOLE = 'the that what those its their last this as our'.split(' ');
const HALVED = [...OF_SOMETHING, ...THE_WHOLE, 'all'];

/** One of so many parts: a third. */
const A_PART: readonly (readonly [words: string, parts: number])[] = [
  ['a third', 3],
  ['a quarter,a fourth', 4],
  ['a fifth', 5],
  ['a sixth', 6],
  ['a seventh', 7],
  ['an eighth', 8],
  ['a ninth', 9],
  ['a tenth', 10],
  ['a twentieth', 20],
  ['a hundredth', 100],
  ['a thousandth', 1000],
];

/** Amounts that a word or phrase states by itself. */
const FIXED: readonly (readonly [words: string, fixed: Fixed])[] = [
  ['半数,一半,对折,减半,halved', { value: 50, unit: '%' }],
  ['翻番,翻倍,翻一番,翻了一番,doubled,twofold', { value: 2, unit: '倍' }],
  ['tripled,threefold', { value: 3, unit: '倍' }],
  ['翻两番,翻了两番,quadrupled,fourfold', { value: 4, unit: '倍' }],
  ['fivefold', { value: 5, unit: '倍' }],
  ['sixfold', { value: 6, unit: '倍' }],
  ['sevenfold', { value: 7, unit: '倍' }],
  ['翻三番,翻了三番,eightfold', { value: 8, unit: '倍' }],
  ['ninefold', { value: 9, unit: '倍' }],
  ['tenfold', { value: 10, unit: '倍' }],
  ['翻四番,翻了四番', { value: 16, unit: '倍' }],
  ['hundredfold', { value: 100, unit: '倍' }],
  ['half,a half', { value: 50, unit: '%', followedBy: HALVED }],
  ['twice', { value: 2, unit: '倍', followedBy: THE_WHOLE, otherwise: '次' }],
  ['thrice', { value: 3, unit: '倍', followedBy: THE_WHOLE, otherwise: '次' }],
  ['double', { value: 2, unit: '倍', followedBy: THE_WHOLE }],
  ['triple', { value: 3, unit: '倍', followedBy: THE_WHOLE }],
  ['quadruple', { value: 4, unit: '倍', followedBy: THE_WHOLE }],
];

/** 折 begins most of them and is no discount there. */
const OTHERS = '分之 又 折扣 折合 折算 折叠 折旧 折价 折返 折射 折腾 折断';

/** Fractions, multiples and fixed amounts in words. */
export const NUMBER_WORDS: readonly WordList[] = [
  { words: ['百分之'], roles: { base: 100 } },
  { words: ['千分之'], roles: { base: 1000 } },
  { words: ['万分之'], roles: { base: 10_000 } },
  { words: ['十万分之'], roles: { base: 100_000 } },
  ...PARTS.map(([words, parts]) => ({ words: words.split(' '), roles: { parts } })),
  ...FIXED.map(([words, fixed]) => ({ words: words.split(','), roles: { fixed } })),
  ...A_PART.map(([words, parts]) => ({
    words: words.split(','),
    roles: { fixed: { value: 100, parts, unit: '%' as const, followedBy: OF_SOMETHING } },
  })),
  { words: OTHERS.split(' '), roles: {} },
];
