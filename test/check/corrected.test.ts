import Big from 'big.js';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { correct } from '../../src/check/correct/correct.ts';
import { dateLike } from '../../src/check/correct/date.ts';
import { englishWords } from '../../src/check/correct/english-words.ts';
import { hanNumeral } from '../../src/check/correct/han-numeral.ts';
import { extract } from '../../src/figures/extract.ts';
import type { Hedge } from '../../src/model/fact-base.ts';
import { readNumeral } from '../../src/quantity/numeral/numeral.ts';
import { parseUnit } from '../../src/quantity/unit.ts';

/** A figure of a draft, what the report has, and what is to be written instead. */
type Row = readonly [
  text: string,
  right: string,
  unit: string,
  hedge: Hedge,
  instead: string | undefined,
];

const CHINESE: readonly Row[] = [
  ['42亿元', '2400000000', '元', 'exact', '24亿元'],
  ['42亿元', '2400000000', '元', 'about', '约24亿元'],
  ['约42亿元', '2400000000', '元', 'exact', '24亿元'],
  ['近300家', '285', '家', 'nearly', '近285家'],
  ['300余家', '285', '家', 'nearly', '近285家'],
  ['300家左右', '285', '家', 'exact', '285家'],
  ['4.2万元', '35500', '元', 'exact', '3.55万元'],
  ['4万元', '123456', '元', 'exact', '123456元'],
  ['42000元', '35500', '元', 'exact', '35500元'],
  ['42,000元', '1235500', '元', 'exact', '1,235,500元'],
  ['４２万元', '350000', '元', 'exact', '３５万元'],
  ['四十二个', '35', '个', 'exact', '三十五个'],
  ['三个', '2', '个', 'exact', '两个'],
  ['三个', '12', '个', 'exact', '十二个'],
  ['五千万元', '16670000', '元', 'exact', '一千六百六十七万元'],
  ['三个', '105', '个', 'exact', '一百零五个'],
  ['百分之三十', '45', '%', 'exact', '百分之四十五'],
  ['30%', '45.5', '%', 'exact', '45.5%'],
  ['30%至40%', '30–45', '%', 'exact', '30%至45%'],
  ['1.2亿元', '9000000', '元', 'exact', '900万元'],
  ['5万人', '490000', '人', 'more-than', '超过49万人'],
  ['5万人', '4900', '人', 'exact', '4900人'],
  ['12个月', '2', '年', 'exact', '24个月'],
  ['3年', '6', '月', 'exact', '0.5年'],
  ['三成', '45', '%', 'exact', undefined],
  ['1亿元', '12345678901', '元', 'exact', '12345678901元'],
  ['300人', '1500000', '人', 'exact', '150万人'],
  ['300人', '3', '人', 'less-than', '不到3人'],
  ['人民币300元', '400', '元', 'about', '约人民币400元'],
];

const ENGLISH: readonly Row[] = [
  ['¥300', '400', '元', 'exact', '¥400'],
  ['3.4 million men', '2500000', '人', 'exact', '2.5 million'],
  ['3.4 million men', '950000', '人', 'exact', '0.95 million'],
  ['Three men', '7', '人', 'exact', 'Seven'],
  ['three men', '42', '人', 'exact', 'forty-two'],
  ['three men', '99', '人', 'exact', 'ninety-nine'],
  ['three men', '100', '人', 'exact', '100'],
  ['three men', '20', '人', 'about', 'about twenty'],
  ['three men', '19', '人', 'exact', 'nineteen'],
  ['three men', '1234', '人', 'exact', '1,234'],
  ['About 300 men', '1234', '人', 'exact', '1,234'],
  ['About 300 men', '1234', '人', 'nearly', 'Nearly 1,234'],
  ['about 300 men', '1234', '人', 'nearly', 'nearly 1,234'],
  ['more than 1,300 men', '12345', '人', 'exact', '12,345'],
  ['1300 men', '12345', '人', 'exact', '12345'],
  ['300 men or so', '400', '人', 'exact', '400'],
  ['4.9 billion yuan', '36500000', '元', 'exact', '36.5 million yuan'],
  ['4.9bn yuan', '3600000000', '元', 'exact', '3.6 billion yuan'],
  ['US$300', '400', '美元', 'exact', 'US$400'],
  ['20 to 30 men', '25–35', '人', 'exact', '25 to 35'],
  ['between 20 and 30 men', '25–35', '人', 'exact', '25 and 35'],
  ['30 percent', '45', '%', 'exact', '45 percent'],
  ['half', '45', '%', 'exact', undefined],
  ['5,000 men', '4000000', '人', 'exact', '4 million'],
  ['5 km', '4200', '米', 'exact', '4.2 km'],
  ['300 men', '0.5', '人', 'exact', '0.5'],
];

function corrected([text, right, id, hedge]: Row, latin: boolean): string | undefined {
  const [figure] = extract(text).figures;
  const [low = '', high = low] = right.split('–');
  const unit = parseUnit(id);
  const isSame = figure?.unit?.dimension === unit?.of.dimension;
  const factor = isSame ? new Big(figure!.unit!.factor).div(unit!.of.factor) : new Big(1);
  return correct(figure!, { low: new Big(low), high: new Big(high), hedge, unit, factor }, latin);
}

describe('a figure is put right in its own notation', () => {
  test.each(CHINESE.map((row) => ({ row })))('$row', ({ row }) => {
    expect(corrected(row, false)).toBe(row[4]);
  });

  test.each(ENGLISH.map((row) => ({ row })))('$row', ({ row }) => {
    expect(corrected(row, true)).toBe(row[4]);
  });
});

describe('a date is put right in its own form', () => {
  test.each([
    ['2021-07-01', '2020年6月30日', '2021年7月1日'],
    ['2021-07-01', '6月30日', '7月1日'],
    ['2021-07-01', '2020年6月', undefined],
    ['2021-07-01', '2020年', undefined],
    ['2021-07-01', '30 June 2020', '1 July 2021'],
    ['2021-07-01', 'June 30, 2020', 'July 1, 2021'],
    ['2021-12-31', '30 June', '31 December'],
    ['2021-01-31', 'June 30', 'January 31'],
    ['2021-07-01', 'June 2020', undefined],
    ['2021-07-01', '2020', undefined],
    ['2021-07', '2020年6月', '2021年7月'],
    ['2021-07', 'June 2020', 'July 2021'],
    ['2021-07', '2020年6月30日', undefined],
    ['2021-07', '30 June 2020', undefined],
    ['2021-07', '6月30日', undefined],
    ['2021-07', '2020年', undefined],
    ['2021-07', '2020', undefined],
    ['2021', '2020年', '2021年'],
    ['2021', '2020', '2021'],
    ['2021', '2020年6月', undefined],
    ['2021', 'June 2020', undefined],
    ['--09-05', '9月6日', '9月5日'],
    ['--09-05', '6 September', '5 September'],
    ['--09-05', 'September 6', 'September 5'],
    ['--09-05', '2020年9月6日', undefined],
    ['--09-05', '6 September 2020', undefined],
    ['--09-05', 'September 6, 2020', undefined],
    ['2021-07-01', '在2020年6月30日左右', undefined],
    ['2021-07-01', '去年6月', undefined],
  ])('%s for %s: %s', (date, written, instead) => {
    expect(dateLike(date, written)).toBe(instead);
  });
});

describe('words for a number', () => {
  it('in Chinese read back', () => {
    const values = fc.oneof(fc.nat(9999), fc.nat(10 ** 9), fc.maxSafeNat());
    fc.assert(
      fc.property(values, fc.stringMatching(/^(?:\.[0-9]{0,3}[1-9])?$/), (whole, decimals) => {
        const value = new Big(`${whole}${decimals}`);
        const text = hanNumeral(value);
        if (value.gte(1e16)) expect(text).toBeUndefined();
        else if (decimals === '') expect(readNumeral(text!, 0)?.value.eq(value)).toBe(true);
        else expect(text).toMatch(/点[零一二三四五六七八九]+$/);
      }),
    );
  });

  test.each([
    ['0', '零'],
    ['10', '十'],
    ['15', '十五'],
    ['110', '一百一十'],
    ['205', '二百零五'],
    ['1005', '一千零五'],
    ['2050', '二千零五十'],
    ['10005', '一万零五'],
    ['11000', '一万一千'],
    ['100000000', '一亿'],
    ['100010000', '一亿零一万'],
    ['2000000000000', '二万亿'],
    ['1000300000000', '一万零三亿'],
    ['2.4', '二点四'],
    ['0.05', '零点零五'],
    ['9999999999999999', '九千九百九十九万九千九百九十九亿九千九百九十九万九千九百九十九'],
    ['10000000000000000', undefined],
    ['-1', undefined],
  ])('%s is %s', (value, text) => {
    expect(hanNumeral(new Big(value))).toBe(text);
  });

  it('in English read back up to ninety-nine, and there are none beyond', () => {
    for (let value = 0; value < 100; value++) {
      const text = englishWords(new Big(value))!;
      const numeral = readNumeral(text, 0);
      expect([numeral?.end, numeral?.value.toNumber()]).toEqual([text.length, value]);
    }
    for (const value of ['100', '-1', '2.5']) {
      expect(englishWords(new Big(value))).toBeUndefined();
    }
  });
});
