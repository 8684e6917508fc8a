import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { parseAmount } from '../../src/query/amount.ts';
import { errorOf } from './error-of.ts';

describe('an amount', () => {
  test.each([
    ['615', '615', undefined],
    ['1,000', '1000', undefined],
    ['1亿', '100000000', undefined],
    ['3000万', '30000000', undefined],
    ['3000万元', '30000000', '元'],
    ['六百', '600', undefined],
    ['50%', '50', '%'],
    ['５０％', '50', '%'],
    ['九成', '90', '%'],
    ['2.4倍', '2.4', '倍'],
    ['600元/人/月', '600', '元/人/月'],
    ['3 million', '3000000', undefined],
    ['3 million yuan', '3000000', '元'],
    ['¥500', '500', '元'],
    ['-5', '-5', undefined],
    [' 0.25 ', '0.25', undefined],
  ])('%s is %s', (text, value, unit) => {
    const amount = parseAmount(text);
    expect(amount.value.toFixed()).toBe(value);
    expect(amount.unit).toBe(unit);
  });

  test.each(['', 'many', '1亿亿x', '12 apples', '--5', '1-2万', '50%%', '元', 'NaN', '1e5 x'])(
    'refuses "%s"',
    (text) => {
      const { code, message } = errorOf(() => parseAmount(text));
      expect(code).toBe('usage');
      expect(message).toContain(text);
    },
  );

  it('of any digits is exact', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 25n }), (whole) => {
        expect(parseAmount(String(whole)).value.toFixed()).toBe(String(whole));
        expect(parseAmount(`${whole}元`).value.toFixed()).toBe(String(whole));
      }),
    );
  });

  it('is read or refused, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        try {
          parseAmount(text);
        } catch (error) {
          expect(error).toMatchObject({ name: 'FactqError', code: 'usage' });
        }
      }),
    );
  });
});
