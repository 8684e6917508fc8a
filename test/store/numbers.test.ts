import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inAll } from '../../src/store/narrowing.ts';
import { allBelow, below, inAny, known, type Numbers } from '../../src/store/numbers.ts';

const TOTAL = 2000;
const rising = fc
  .uniqueArray(fc.nat(TOTAL - 1), { maxLength: 400, size: 'max' })
  .map((numbers) => numbers.sort((a, b) => a - b));
const all = Array.from({ length: TOTAL }, (_, nth) => nth);

/** Whether numbers are what they should be, asked in every way. */
function expectSame(numbers: Numbers, wanted: readonly number[], candidates: readonly number[]) {
  const isOne = new Set(wanted);
  expect(numbers.from(0)).toEqual(wanted);
  expect(numbers.from(700)).toEqual(wanted.filter((each) => each >= 700));
  expect(numbers.among(candidates)).toEqual(candidates.filter((each) => isOne.has(each)));
  expect(numbers.most).toBeGreaterThanOrEqual(wanted.length);
}

describe('rising numbers', () => {
  it('are those that are in any of several', () => {
    fc.assert(
      fc.property(fc.array(rising, { maxLength: 4 }), rising, (rows, candidates) => {
        const isOne = new Set(rows.flat());
        const wanted = all.filter((each) => isOne.has(each));
        expectSame(inAny(...rows.map(known)), wanted, candidates);
      }),
    );
  });

  it('are all of those that are in each of several, and none that is not in the rarest', () => {
    fc.assert(
      fc.property(fc.array(rising, { minLength: 1, maxLength: 4 }), (rows) => {
        const found = inAll(rows.map(known), TOTAL).from(0);
        const wanted = all.filter((each) => rows.every((row) => row.includes(each)));
        expect(found).toEqual(expect.arrayContaining(wanted));
        const least = Math.min(...rows.map(({ length }) => length));
        const rarest = rows.filter(({ length }) => length === least);
        expect(rarest.some((row) => found.every((each) => row.includes(each)))).toBe(true);
        expect(found).toEqual([...new Set(found)].sort((a, b) => a - b));
      }),
    );
  });

  it('are those below an end', () => {
    fc.assert(
      fc.property(rising, rising, (row, some) => {
        const candidates = some.filter((each) => each < 1000);
        const wanted = row.filter((each) => each < 1000);
        expectSame(below(known(row), 1000), wanted, candidates);
        expectSame(allBelow(1000), all.slice(0, 1000), candidates);
      }),
    );
  });
});
