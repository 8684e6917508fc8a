import Big from 'big.js';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Fact } from '../../src/model/fact-base.ts';
import { formatNumber } from '../../src/quantity/format-number.ts';
import { formatQuantity } from '../../src/quantity/format-quantity.ts';
import { unitSet } from '../../src/quantity/unit.ts';
import { fact } from '../query/shanxi.ts';

function of(more: Partial<Fact>): Fact {
  const { value: _, unit: __, ...bare } = fact('relief.funds');
  return { ...bare, ...more };
}

describe('a value', () => {
  test.each<[Partial<Fact>, string, string]>([
    [{ value: '4997000000', unit: '元' }, '49.97亿元', '4.997 billion yuan'],
    [{ value: '615', unit: '元/人/月' }, '615元/人/月', '615 yuan per person per month'],
    [{ value: '15000000', unit: '元/个' }, '1500万元/个', '15 million yuan each'],
    [{ value: '20000', unit: '元/家' }, '2万元/家', '20,000 yuan each'],
    [{ value: '1571000', unit: '人' }, '157.1万人', '1.571 million people'],
    [{ value: '11420', unit: '人' }, '11420人', '11,420 people'],
    [{ value: '1', unit: '人' }, '1人', '1 person'],
    [{ value: '90', unit: '%' }, '90%', '90%'],
    [{ value: '2.4', unit: '倍' }, '2.4倍', '2.4 times'],
    [{ value: '4', unit: '月' }, '4个月', '4 months'],
    [{ value: '117', unit: '县区' }, '117个县区', '117 counties and districts'],
    [{ value: '300', unit: '家', hedge: 'nearly' }, '近300家', 'nearly 300'],
    [{ value: '770000000', unit: '元', hedge: 'about' }, '约7.7亿元', 'about 770 million yuan'],
    [{ value: '30000', unit: '人', hedge: 'more-than' }, '3万余人', 'more than 30,000 people'],
    [{ value: '1', unit: '年', hedge: 'more-than' }, '1年多', 'more than 1 year'],
    [{ value: '615', unit: '元', hedge: 'more-than' }, '超过615元', 'more than 615 yuan'],
    [{ value: '500', unit: '户', hedge: 'less-than' }, '不到500户', 'less than 500 households'],
    [{ value: '-20000', unit: '元' }, '-2万元', '-20,000 yuan'],
    [{ min: '30', max: '40', unit: '%' }, '30%–40%', '30%–40%'],
    [{ min: '300', max: '500', unit: '家' }, '300–500家', '300–500'],
    [{ min: '45', unit: '%' }, '45%以上', 'at least 45%'],
    [{ max: '55', unit: '%' }, '55%以下', 'at most 55%'],
    [{ date: '2021-07-01' }, '2021-07-01', '2021-07-01'],
    [{ date: '--09-05' }, '每年9月5日', 'every 5 September'],
    [{ date: '2021-23' }, '2021年秋季', 'autumn 2021'],
    [{ date: '2021-07' }, '2021年7月', 'July 2021'],
    [{ date: '2022' }, '2022年', '2022'],
    [{}, '', ''],
  ])('%j: %s, %s', (more, chinese, english) => {
    expect(formatQuantity(of(more), 'zh')).toBe(chinese);
    expect(formatQuantity(of(more), 'en')).toBe(english);
  });

  it('in a unit of its base', () => {
    const units = unitSet({ 床: { dimension: 'beds', words: ['床', '张床', 'bed'] } });
    const beds = of({ value: '1200', unit: '床' });
    expect(formatQuantity(beds, 'zh', units)).toBe('1200床');
    expect(formatQuantity(beds, 'en', units)).toBe('1,200 beds');
    expect(formatQuantity(beds, 'en')).toBe('1,200 床');
  });
});

describe('any number', () => {
  const number = fc
    .tuple(fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n }), fc.nat(4))
    .map(([digits, places]) => new Big(String(digits)).div(new Big(10).pow(places)));
  const SCALES = { 万: 1e4, 亿: 1e8, ' million': 1e6, ' billion': 1e9 };

  it.each(['zh', 'en'] as const)('is shown exactly in %s', (lang) => {
    fc.assert(
      fc.property(number, (value) => {
        const shown = formatNumber(value, lang);
        const [, digits = '', word = ''] = /^(-?[0-9.,]+)(.*)$/.exec(shown) ?? [];
        const scale = word === '' ? 1 : SCALES[word as keyof typeof SCALES];
        expect(new Big(digits.replaceAll(',', '')).times(scale).eq(value)).toBe(true);
      }),
    );
  });
});
