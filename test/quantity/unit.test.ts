import Big from 'big.js';
import { describe, expect, it, test } from 'vitest';
import { formatAmount, formatQuantity } from '../../src/quantity/format-quantity.ts';
import { convert, dimensionOf, parseUnit, unitId, unitSet } from '../../src/quantity/unit.ts';
import { countsThings } from '../../src/quantity/unit-table.ts';
import { fact } from '../query/shanxi.ts';

const OWN = unitSet({
  轮: { dimension: 'ferries', words: ['轮', 'ferry'] },
  夜: { dimension: 'nights', words: ['夜', 'Night boat', 'day'] },
});

describe('a unit', () => {
  test.each([
    ['元', 'money'],
    ['元/人/月', 'money/people/time'],
    ['%', 'ratio'],
  ])('%s measures %s, and keeps its name', (id, dimension) => {
    const unit = parseUnit(id)!;
    expect(dimensionOf(unit)).toBe(dimension);
    expect(unitId(unit)).toBe(id);
  });

  test.each(['', '/', '元/', '/人', '元/nope', 'nope', '亿元', '轮', 'toString'])(
    '%j is none',
    (id) => {
      expect(parseUnit(id)).toBeUndefined();
    },
  );

  it('of a base is known beside the others, and measures only itself', () => {
    expect(dimensionOf(parseUnit('轮/年', OWN)!)).toBe('ferries/time');
    expect(parseUnit('元', OWN)).toBeDefined();
  });

  test.each([
    ['元', false],
    ['%', false],
    ['倍', false],
    ['年', false],
    ['人', true],
    ['家', true],
  ])('%s counts things: %s', (id, counts) => {
    expect(countsThings(parseUnit(id)!.of)).toBe(counts);
  });

  it('that is not there counts things, as a bare number does', () => {
    expect(countsThings(undefined)).toBe(true);
  });
});

describe('a value', () => {
  test.each([
    ['12', '元/人/月', '元/人/年', '144'],
    ['144', '元/人/年', '元/人/月', '12'],
    ['2', '年', '月', '24'],
    ['5', '元/年/人', '元/人/年', '5'],
    ['5', '元', '元', '5'],
  ])('%s %s is in %s: %s', (value, from, to, expected) => {
    const converted = convert(new Big(value), parseUnit(from)!, parseUnit(to)!);
    expect(converted?.toString()).toBe(expected);
  });

  test.each([
    ['元', '人'],
    ['元', '元/人'],
    ['元/人', '元'],
    ['元/人', '元/年'],
    ['元/人/人', '元/人/年'],
    ['月', '天'],
  ])('in %s is none in %s', (from, to) => {
    expect(convert(new Big(1), parseUnit(from)!, parseUnit(to)!)).toBeUndefined();
  });
});

describe('a value with its unit', () => {
  test.each([
    ['2', '轮', '2轮', '2 ferries'],
    ['1', '轮', '1轮', '1 ferry'],
    ['2', '夜', '2夜', '2 days'],
    ['2', 'nope', '2nope', '2 nope'],
    ['2', undefined, '2', '2'],
  ])('%s %s is %s, and in English %s', (value, unit, zh, en) => {
    expect(formatAmount(new Big(value), unit, 'zh', OWN)).toBe(zh);
    expect(formatAmount(new Big(value), unit, 'en', OWN)).toBe(en);
  });

  test.each([
    ['9', '年', '9年多'],
    ['10', '年', '10余年'],
    ['3', '月', '3个多月'],
    ['5', '元', '超过5元'],
    ['5', '月/人', '超过5个月/人'],
    ['20', '元', '20余元'],
    ['30000', '人', '3万余人'],
    ['15000', '人', '超过1.5万人'],
    ['130000', '人', '13万余人'],
    ['5', undefined, '超过5'],
  ])('that is more than %s %s is %s', (value, unit, zh) => {
    const { unit: _, ...bare } = fact('relief.funds');
    const more = { ...bare, value, hedge: 'more-than' as const, ...(unit && { unit }) };
    expect(formatQuantity(more, 'zh')).toBe(zh);
  });
});
