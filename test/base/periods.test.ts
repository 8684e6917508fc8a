import { expect, test } from 'vitest';
import { problemsOf } from './problems-of.ts';
import { broken } from './sound.ts';

test.each([
  '2021',
  '2021-07',
  '2024-02-29',
  '2021/2025',
  '2021/2021',
  '2021-07/',
  '2021-07/2021',
  '2021/2021-07',
  '2021-07-01/2021-07-31',
  '0000-02-29',
])('%s is a period', (period) => {
  expect(problemsOf(broken('period: 2021-07/2022', `period: "${period}"`))).toEqual([]);
});

test.each(['2023-02-29', '2021-00', '2021-04-31', '2021/2021-13', '2022/2021', '2021-23'])(
  '%s is none',
  (period) => {
    expect(problemsOf(broken('period: 2021-07/2022', `period: "${period}"`))).toEqual([
      expect.stringMatching(/^40:13 bad-value: /),
    ]);
  },
);
