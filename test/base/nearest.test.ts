import { expect, it, test } from 'vitest';
import { didYouMean, guesser } from '../../src/base/nearest.ts';

const KNOWN = ['dibao.urban.standard', 'dibao.rural.standard', 'lottery.sales', '元', '个'];

test.each([
  ['lottery.slaes', 'lottery.sales'],
  ['Lottery.Sales', 'lottery.sales'],
  ['urban.standard', 'dibao.urban.standard'],
  ['lottery.sales.2021', 'lottery.sales'],
  ['吊', undefined],
  ['charity.day', undefined],
  ['', undefined],
  ['x'.repeat(1000), undefined],
])('the nearest to %s is %s', (word, nearest) => {
  expect(guesser(KNOWN)(word)).toBe(nearest);
});

it('gives fewer guesses where there are very many candidates', () => {
  const guess = guesser(Array.from({ length: 400_000 }, (_, nth) => `n${nth}`));
  expect([guess('n399999x'), guess('n39999x'), guess('n3999x'), guess('n399x')]).toEqual([
    'n399999',
    'n39999',
    'n3999',
    undefined,
  ]);
});

it('makes a hint of a guess, or says what else there is', () => {
  const otherwise = { en: 'Use a known unit.', zh: '请用已有的单位。' };
  expect(didYouMean('元', otherwise)).toEqual({ en: 'Did you mean "元"?', zh: '是否指“元”？' });
  expect(didYouMean(undefined, otherwise)).toBe(otherwise);
});
