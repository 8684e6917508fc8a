import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/figures/extract.ts';
import { mayState } from '../../src/figures/may-state.ts';
import { readNumber } from '../../src/figures/number.ts';
import { DATE_WORDS } from '../../src/figures/words/date-words.ts';
import { HEDGE_WORDS } from '../../src/figures/words/hedge-words.ts';
import { LABEL_WORDS } from '../../src/figures/words/label-words.ts';
import { NUMBER_WORDS } from '../../src/figures/words/number-words.ts';
import { PLAIN_WORDS } from '../../src/figures/words/plain-words.ts';
import { RATE_WORDS } from '../../src/figures/words/rate-words.ts';

const LISTS = [
  ...NUMBER_WORDS,
  ...DATE_WORDS,
  ...HEDGE_WORDS,
  ...LABEL_WORDS,
  ...PLAIN_WORDS,
  ...RATE_WORDS,
];
const NUMERALS =
  'one eleven twelve thirty forty ninety-nine hundred thousand million dozen couple'.split(' ');
const PIECES = [
  ...LISTS.flatMap(({ words }) => words),
  ...NUMERALS,
  ...'元人户%家天年月日号的低保某地城市标准每约近超过成倍两半几数兆',
  ...['a', 'an', 'of', 'the', 'yuan', 'people', 'per', ' ', '-', ',', '。'],
];

/** In the whole, and at the start of each word. */
function statesNothing(text: string): boolean {
  const { figures, dates } = extract(text);
  const starts = [...text.matchAll(/(?<![a-z_])./gisu)].map(({ index }) => readNumber(text, index));
  return figures.length === 0 && dates.length === 0 && starts.every((each) => each === undefined);
}

describe('mayState', () => {
  it.each(['低保', '城市低保标准', 'dibao', 'urban standard', '低保 allowance', ''])(
    '%j states no figure, which is told without the grammar',
    (text) => expect(mayState(text)).toBe(false),
  );

  it.each(['615元', '六百', '过半', '翻番', 'a dozen', 'July 1', '上半年', 'half of', '１５'])(
    '%j may state one',
    (text) => expect(mayState(text)).toBe(true),
  );

  it('says of no word of the grammar that it states nothing, where it states a number', () => {
    const wrong = PIECES.filter((word) => !mayState(word) && !statesNothing(word));
    expect(wrong).toEqual([]);
  });

  it('says of no text that it states nothing, where the grammar finds something', () => {
    const text = fc.oneof(
      fc.array(fc.constantFrom(...PIECES), { maxLength: 8 }).map((words) => words.join('')),
      fc.array(fc.constantFrom(...PIECES), { maxLength: 8 }).map((words) => words.join(' ')),
      fc.string({ unit: 'grapheme' }),
    );
    fc.assert(
      fc.property(text, (value) => {
        if (!mayState(value)) expect(statesNothing(value)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });
});
