import Big from 'big.js';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { agree, isFarOff, statedBy } from '../../src/check/agree.ts';
import { extract } from '../../src/figures/extract.ts';
import type { Fact, Hedge } from '../../src/model/fact-base.ts';

/** A text, the value or range of the report with its hedge, and how the one holds of the other. */
type Row = readonly [text: string, stated: string, hedge: Hedge, how: string];

const ROWS: readonly Row[] = [
  ['3.4 million men', '3420000', 'exact', 'rounded'],
  ['about 3.4 million men', '3420000', 'exact', 'rounded'],
  ['nearly 3.4 million men', '3420000', 'exact', 'direction'],
  ['more than 3.4 million men', '3420000', 'exact', 'rounded'],
  ['less than 3.4 million men', '3420000', 'exact', 'direction'],
  ['at least 3.4 million men', '3420000', 'exact', 'rounded'],
  ['up to 3.4 million men', '3420000', 'exact', 'direction'],
  ['just over 3.4 million men', '3420000', 'exact', 'rounded'],
  ['3.5 million men', '3420000', 'exact', 'value'],
  ['about 3.5 million men', '3420000', 'exact', 'value'],
  ['nearly 3.5 million men', '3420000', 'exact', 'rounded'],
  ['more than 3.5 million men', '3420000', 'exact', 'direction'],
  ['less than 3.5 million men', '3420000', 'exact', 'rounded'],
  ['at least 3.5 million men', '3420000', 'exact', 'direction'],
  ['up to 3.5 million men', '3420000', 'exact', 'rounded'],
  ['just over 3.5 million men', '3420000', 'exact', 'direction'],
  ['3 million men', '3420000', 'exact', 'value'],
  ['about 3 million men', '3420000', 'exact', 'value'],
  ['nearly 3 million men', '3420000', 'exact', 'direction'],
  ['more than 3 million men', '3420000', 'exact', 'rounded'],
  ['less than 3 million men', '3420000', 'exact', 'direction'],
  ['at least 3 million men', '3420000', 'exact', 'rounded'],
  ['up to 3 million men', '3420000', 'exact', 'direction'],
  ['just over 3 million men', '3420000', 'exact', 'rounded'],
  ['1 million men', '3420000', 'exact', 'value'],
  ['about 1 million men', '3420000', 'exact', 'value'],
  ['nearly 1 million men', '3420000', 'exact', 'value'],
  ['more than 1 million men', '3420000', 'exact', 'unsure'],
  ['less than 1 million men', '3420000', 'exact', 'value'],
  ['at least 1 million men', '3420000', 'exact', 'unsure'],
  ['up to 1 million men', '3420000', 'exact', 'value'],
  ['just over 1 million men', '3420000', 'exact', 'value'],
  ['9 million men', '3420000', 'exact', 'value'],
  ['about 9 million men', '3420000', 'exact', 'value'],
  ['nearly 9 million men', '3420000', 'exact', 'value'],
  ['more than 9 million men', '3420000', 'exact', 'value'],
  ['less than 9 million men', '3420000', 'exact', 'unsure'],
  ['at least 9 million men', '3420000', 'exact', 'value'],
  ['up to 9 million men', '3420000', 'exact', 'unsure'],
  ['just over 9 million men', '3420000', 'exact', 'value'],
  ['3,000 men', '3000', 'exact', 'exact'],
  ['about 3,000 men', '3000', 'exact', 'rounded'],
  ['nearly 3,000 men', '3000', 'exact', 'rounded exact'],
  ['more than 3,000 men', '3000', 'exact', 'direction'],
  ['less than 3,000 men', '3000', 'exact', 'direction'],
  ['at least 3,000 men', '3000', 'exact', 'rounded'],
  ['up to 3,000 men', '3000', 'exact', 'rounded'],
  ['3,000 men', '3000', 'about', 'rounded about'],
  ['about 3,000 men', '3000', 'about', 'exact'],
  ['nearly 3,000 men', '3000', 'about', 'rounded'],
  ['more than 3,000 men', '3000', 'about', 'direction'],
  ['less than 3,000 men', '3000', 'about', 'direction'],
  ['at least 3,000 men', '3000', 'about', 'rounded'],
  ['up to 3,000 men', '3000', 'about', 'rounded'],
  ['3,000 men', '3000', 'nearly', 'rounded nearly'],
  ['about 3,000 men', '3000', 'nearly', 'rounded'],
  ['nearly 3,000 men', '3000', 'nearly', 'exact'],
  ['more than 3,000 men', '3000', 'nearly', 'direction'],
  ['less than 3,000 men', '3000', 'nearly', 'rounded'],
  ['at least 3,000 men', '3000', 'nearly', 'direction'],
  ['up to 3,000 men', '3000', 'nearly', 'rounded'],
  ['3,000 men', '3000', 'more-than', 'rounded more-than'],
  ['about 3,000 men', '3000', 'more-than', 'rounded'],
  ['nearly 3,000 men', '3000', 'more-than', 'direction'],
  ['more than 3,000 men', '3000', 'more-than', 'exact'],
  ['less than 3,000 men', '3000', 'more-than', 'direction'],
  ['at least 3,000 men', '3000', 'more-than', 'exact'],
  ['up to 3,000 men', '3000', 'more-than', 'direction'],
  ['3,000 men', '3000', 'less-than', 'rounded less-than'],
  ['about 3,000 men', '3000', 'less-than', 'rounded'],
  ['nearly 3,000 men', '3000', 'less-than', 'rounded'],
  ['more than 3,000 men', '3000', 'less-than', 'direction'],
  ['less than 3,000 men', '3000', 'less-than', 'exact'],
  ['at least 3,000 men', '3000', 'less-than', 'direction'],
  ['up to 3,000 men', '3000', 'less-than', 'exact'],
  ['3,000 men', '2990', 'about', 'value'],
  ['2,990 men', '2990', 'about', 'rounded about'],
  ['about 3,000 men', '2990', 'about', 'rounded'],
  ['nearly 3,000 men', '2990', 'about', 'rounded'],
  ['3,000 men', '2990', 'nearly', 'value'],
  ['2,990 men', '2990', 'nearly', 'rounded nearly'],
  ['about 3,000 men', '2990', 'nearly', 'rounded'],
  ['nearly 3,000 men', '2990', 'nearly', 'rounded'],
  ['3,000 men', '2990', 'more-than', 'value'],
  ['2,990 men', '2990', 'more-than', 'rounded more-than'],
  ['about 3,000 men', '2990', 'more-than', 'rounded'],
  ['nearly 3,000 men', '2990', 'more-than', 'rounded'],
  ['about 5 men', '0', 'exact', 'value'],
  ['less than 5 men', '0', 'exact', 'unsure'],
  ['more than 5 men', '0', 'exact', 'value'],
  ['5 men', '0', 'exact', 'value'],
  ['3 men', '2', 'exact', 'value'],
  ['about 3 men', '2', 'exact', 'value'],
  ['more than 1 men', '2', 'exact', 'unsure'],
  ['less than 3 men', '2', 'exact', 'rounded'],
  ['nearly 3 men', '2', 'exact', 'value'],
  ['30 to 40 men', '30–40', 'exact', 'exact'],
  ['30 to 45 men', '30–40', 'exact', 'value'],
  ['35 men', '30–40', 'exact', 'value'],
  ['30 men', '30–40', 'exact', 'value'],
  ['40 men', '30–40', 'exact', 'value'],
  ['more than 30 men', '30–40', 'exact', 'rounded'],
  ['less than 40 men', '30–40', 'exact', 'rounded'],
  ['about 35 men', '30–40', 'exact', 'unsure'],
  ['more than 50 men', '30–40', 'exact', 'value'],
  ['less than 20 men', '30–40', 'exact', 'value'],
  ['31 to 39 men', '30–40', 'exact', 'value'],
  ['20 to 50 men', '30–40', 'exact', 'value'],
  ['30 to 40 men', '35', 'exact', 'rounded'],
  ['34 to 36 men', '35', 'exact', 'rounded'],
  ['10 to 90 men', '35', 'exact', 'unsure'],
  ['36 to 40 men', '35', 'exact', 'value'],
  ['35 to 36 men', '35', 'exact', 'rounded'],
  ['20 to 30 men', '35', 'exact', 'value'],
  ['about 26 men', '25', 'exact', 'value'],
  ['about 28 men', '25', 'exact', 'value'],
  ['about 20 men', '25', 'exact', 'value'],
  ['about 30 men', '25', 'exact', 'value'],
  ['25.4 men', '25', 'exact', 'value'],
  ['24.9 men', '25', 'exact', 'value'],
  ['nearly 26 men', '25', 'exact', 'rounded'],
  ['nearly 30 men', '25', 'exact', 'rounded'],
  ['nearly 40 men', '25', 'exact', 'value'],
  ['nearly 24 men', '25', 'exact', 'direction'],
  ['more than 24 men', '25', 'exact', 'rounded'],
  ['more than 20 men', '25', 'exact', 'rounded'],
  ['more than 10 men', '25', 'exact', 'unsure'],
  ['more than 26 men', '25', 'exact', 'direction'],
  ['more than 60 men', '25', 'exact', 'value'],
  ['less than 26 men', '25', 'exact', 'rounded'],
  ['less than 30 men', '25', 'exact', 'rounded'],
  ['less than 60 men', '25', 'exact', 'unsure'],
  ['less than 24 men', '25', 'exact', 'direction'],
  ['less than 10 men', '25', 'exact', 'value'],
  ['超过1.3万人', '13201', 'exact', 'rounded'],
  ['超过1000人', '13201', 'exact', 'unsure'],
  ['近1.4万人', '13201', 'exact', 'rounded'],
  ['近1.3万人', '13201', 'exact', 'direction'],
  ['不到1.4万人', '13201', 'exact', 'rounded'],
  ['不到2万人', '13201', 'exact', 'unsure'],
  ['约1.3万人', '13201', 'exact', 'rounded'],
  ['约1.5万人', '13201', 'exact', 'value'],
  ['1.3万人', '13201', 'exact', 'rounded'],
  ['1.4万人', '13201', 'exact', 'value'],
  ['1.32万人', '13201', 'exact', 'rounded'],
  ['1万多人', '13201', 'exact', 'rounded'],
  ['1.3万余人', '13201', 'exact', 'rounded'],
  ['刚过1.3万人', '13201', 'exact', 'rounded'],
  ['刚过1万人', '13201', 'exact', 'value'],
];

function stated(value: string, hedge: Hedge) {
  const [min, max] = value.split('–');
  const fact = max === undefined ? { value, hedge } : { min, max, hedge };
  return statedBy(fact as Partial<Fact> as Fact)!;
}

describe('a figure held against the report', () => {
  test.each(ROWS)('%s against %s, %s: %s', (text, value, hedge, how) => {
    const agreement = agree(extract(text).figures[0]!, new Big(1), stated(value, hedge));
    const told =
      agreement.agrees === true
        ? [agreement.match, agreement.stated].filter(Boolean).join(' ')
        : agreement.agrees === false
          ? agreement.reason
          : 'unsure';
    expect(told).toBe(how);
  });

  it('is converted first', () => {
    const [figure] = extract('2 years').figures;
    expect(agree(figure!, new Big(12), stated('24', 'exact'))).toMatchObject({ match: 'exact' });
    expect(agree(figure!, new Big(12), stated('25', 'exact'))).toMatchObject({ agrees: false });
  });

  it('may be rounded to a whole number where it was computed', () => {
    const [figure] = extract('47 men').figures;
    const quotient = stated('47.17', 'exact');
    expect(agree(figure!, new Big(1), quotient).agrees).toBe(false);
    expect(agree(figure!, new Big(1), quotient, true)).toMatchObject({ match: 'rounded' });
  });

  it('that is far off by a quick look is off by a close one', () => {
    const hedges = fc.constantFrom('', 'about ', 'nearly ', 'more than ', 'less than ');
    fc.assert(
      fc.property(hedges, fc.integer({ min: 1, max: 300 }), fc.nat(300), (hedge, own, truth) => {
        const [figure] = extract(`${hedge}${own} men`).figures;
        const report = stated(String(truth), 'exact');
        if (isFarOff(figure!, own, report)) {
          expect(agree(figure!, new Big(1), report).agrees).toBe(false);
        }
      }),
    );
  });

  test.each([
    ['10 men', true],
    ['78 men', true],
    ['95 men', false],
    ['about 130 men', true],
    ['more than 170 men', true],
    ['more than 150 men', false],
    ['more than 10 men', false],
    ['less than 30 men', true],
    ['less than 50 men', false],
    ['less than 900 men', false],
    ['10 to 20 men', false],
  ])('of 100 is seen to be far off: %s, %s', (text, far) => {
    const [figure] = extract(text).figures;
    expect(isFarOff(figure!, figure!.value.toNumber(), stated('100', 'exact'))).toBe(far);
  });

  it('is held against nothing where the report states no value', () => {
    expect(statedBy({ hedge: 'exact' } as Fact)).toBeUndefined();
    expect(statedBy({ min: '5', hedge: 'exact' } as Fact)).toBeUndefined();
  });
});
