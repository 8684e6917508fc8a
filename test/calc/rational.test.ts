import Big from 'big.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactText, fromDecimal, multiply, rational, toDecimal } from '../../src/calc/rational.ts';

const fractions = fc
  .tuple(
    fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }),
    fc.bigInt({ min: 1n, max: 10n ** 12n }),
  )
  .map(([n, d]) => rational(n, d));

describe('decimals', () => {
  it.each([
    [1n, 3n, 4, '0.3333'],
    [2n, 3n, 4, '0.6667'],
    [-1n, 2n, 0, '-1'],
    [1n, 2n, 0, '1'],
    [-1n, 100000n, 4, '0'],
    [5n, 1n, 4, '5'],
    [1n, -4n, 4, '-0.25'],
  ])('%d/%d to %d places is %s', (n, d, decimals, text) => {
    expect(toDecimal(rational(n, d), decimals)).toBe(text);
  });

  it('are those of big.js', () => {
    fc.assert(
      fc.property(fractions, fc.integer({ min: 0, max: 12 }), (value, decimals) => {
        // Enough places that big.js rounds once, at the end.
        const Wide = Big();
        Wide.DP = 60;
        const expected = new Wide(String(value.n)).div(String(value.d)).round(decimals);
        expect(toDecimal(value, decimals)).toBe(expected.eq(0) ? '0' : expected.toFixed());
      }),
    );
  });
});

describe('exact text', () => {
  it('gives the same number back', () => {
    fc.assert(
      fc.property(fractions, (value) => {
        const [n, d] = exactText(value).split('/');
        const back = d === undefined ? fromDecimal(n!) : rational(BigInt(n!), BigInt(d));
        expect(back).toEqual(value);
      }),
    );
  });

  it('is a fraction only where the decimal does not end', () => {
    expect(exactText(rational(1n, 8n))).toBe('0.125');
    expect(exactText(rational(-1n, 6n))).toBe('-1/6');
    expect(exactText(multiply(fromDecimal('-1.50'), rational(2n)))).toBe('-3');
  });
});
