import Big from 'big.js';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Fact } from '../../src/model/fact-base.ts';
import { unitSet } from '../../src/quantity/unit.ts';
import { compare } from '../../src/query/compare.ts';
import { errorOf } from './error-of.ts';
import { fact, shanxi } from './shanxi.ts';

const units = unitSet();

function set(...ids: string[]) {
  return compare(ids.map(fact), units);
}

describe('two amounts', () => {
  it('are converted to the unit of the first', () => {
    const { unit, rows, pairs, notes } = set('dibao.urban.standard', 'dibao.rural.standard');
    expect(unit).toBe('元/人/月');
    expect(rows.map(({ value, share, converted }) => ({ value, share, converted }))).toEqual([
      { value: '615', share: 1, converted: false },
      { value: '471.5', share: 0.7667, converted: true },
    ]);
    expect(pairs).toHaveLength(1);
    expect(pairs[0]).toMatchObject({ difference: '143.5', ratio: '1.3043', percent: '30.43' });
    expect(pairs[0]?.words).toContain('1.30 times');
    expect(pairs[0]?.words).toContain('143.5 yuan per person per month more');
    expect(notes).toEqual(['dibao.rural.standard: 5658元/人/年 is 471.5元/人/月']);
  });

  it('the other way round, in the other unit', () => {
    const { unit, pairs } = set('dibao.rural.standard', 'dibao.urban.standard');
    expect(unit).toBe('元/人/年');
    expect(pairs[0]).toMatchObject({ difference: '-1722', ratio: '0.7667', percent: '-23.33' });
    expect(pairs[0]?.words).toContain('76.67% of');
    expect(pairs[0]?.words).toContain('1,722 yuan per person per year less');
  });

  it('in per cent differ by percentage points', () => {
    const [pair] = set('election.one-shoulder.villages', 'election.one-shoulder.communities').pairs;
    expect(pair?.difference).toBe('-4');
    expect(pair?.words).toContain('is 4 percentage points lower than');
  });

  it('that are equal are said to be', () => {
    const [pair] = set('relief.funds', 'relief.funds').pairs;
    expect(pair).toMatchObject({ difference: '0', ratio: '1', percent: '0' });
    expect(pair?.words).toMatch(/are equal\.$/);
  });

  it('have no ratio to nothing', () => {
    const nothing = { ...fact('children.orphans'), id: 'none', value: '0' };
    const [pair] = compare([fact('children.orphans'), nothing], units).pairs;
    expect(pair).toMatchObject({ difference: '5078', ratio: null, percent: null });
    expect(pair?.words).toContain('5,078 people more');
  });
});

describe('a part and its whole', () => {
  it.each([
    ['flood.donations.federation', 'flood.donations.total'],
    ['flood.donations.total', 'flood.donations.federation'],
  ])('%s and %s: the share, either way round', (a, b) => {
    const [pair] = set(a, b).pairs;
    expect(pair?.share).toEqual({
      part: 'flood.donations.federation',
      whole: 'flood.donations.total',
      percent: '24.48',
    });
    expect(pair?.words).toContain(
      'is 24.48% of “Flood donations received by civil affairs, charities and the Red Cross”',
    );
    expect(pair?.words).toContain('the rest is 1.259 billion yuan');
  });

  it('70 out of 90', () => {
    const [pair] = set('funeral.homes.started', 'funeral.homes.planned').pairs;
    expect(pair?.share?.percent).toBe('77.78');
    expect(pair?.words).toContain('the rest is 20');
  });

  it('are paired though neither is the first', () => {
    const ids = ['relief.funds', 'flood.donations.total', 'flood.donations.federation'];
    const { pairs } = set(...ids);
    expect(pairs.map(({ a, b }) => [a.id, b.id])).toEqual([
      [ids[0], ids[1]],
      [ids[0], ids[2]],
      [ids[1], ids[2]],
    ]);
  });
});

describe('ranges', () => {
  it('are compared by their bounds', () => {
    const { rows, pairs } = set('dibao.urban.spending-share', 'dibao.rural.spending-share');
    expect(rows[0]).toMatchObject({ value: null, min: '30', max: '40', share: 0.7273 });
    expect(pairs[0]).toMatchObject({
      difference: null,
      bounds: { min: '-15', max: '-15' },
      ratio: null,
      percent: null,
    });
    expect(pairs[0]?.words).toContain('lies wholly below');
  });

  it('may be held against a value', () => {
    const [pair] = set('dibao.rural.spending-share', 'election.one-shoulder.villages').pairs;
    expect(pair?.bounds).toEqual({ min: '-45', max: '-35' });
  });
});

describe('dates', () => {
  const day = (id: string, date: string): Fact => ({
    ...fact('charity.regulation.effective'),
    id,
    date,
  });

  test.each([
    ['2021-07-01', '2021-09-05', '天', '-66', '66 days before'],
    ['2024-03-01', '2024-02-28', '天', '2', '2 days after'],
    ['2021-07', '2020-12-31', '月', '7', '7 months after'],
    ['2022', '2021-07-01', '年', '1', '1 year after'],
    ['2021-23', '2021-07-01', '年', '0', 'the same year'],
  ])('%s and %s, in %s: %s', (a, b, unit, difference, words) => {
    const comparison = compare([day('a', a), day('b', b)], units);
    expect(comparison.unit).toBe(unit);
    expect(comparison.pairs[0]).toMatchObject({ difference, ratio: null });
    expect(comparison.pairs[0]?.words).toContain(words);
  });
});

describe('warnings', () => {
  it('a hedge makes the result approximate and coarse', () => {
    const [pair] = set('lottery.welfare-fund', 'lottery.sales').pairs;
    expect(pair?.words).toContain('about 32% of');
    expect(pair?.notes).toEqual([
      '“Public welfare funds the lottery can raise” is stated as “about”: the result is approximate.',
      '“Public welfare funds the lottery can raise” is expected, “Welfare lottery sales” is achieved.',
    ]);
  });

  it('differing periods, places and reports are named', () => {
    const other = { ...fact('relief.people'), report: 'x2020', period: '2020', place: 'taiyuan' };
    const [pair] = compare([fact('relief.people'), other], units).pairs;
    expect(pair?.notes).toEqual([
      'The periods differ: 2021 and 2020.',
      'The places differ: shanxi and taiyuan.',
      'The reports differ: shanxi2021 and x2020.',
    ]);
  });

  it('nothing is warned of where nothing differs', () => {
    expect(set('children.orphans', 'children.unattended').pairs[0]?.notes).toEqual([]);
  });
});

describe('what has no common measure is refused', () => {
  test.each([
    [['relief.funds', 'relief.people'], 'money and people have no common measure'],
    [['relief.funds', 'elderly.happiness.funding'], 'no common measure'],
    [['funeral.burial.cities', 'funeral.burial.counties'], 'do not convert'],
    [['relief.funds', 'charity.doc.regulation'], 'charity.doc.regulation is a document'],
    [['charity.regulation.effective', 'relief.funds'], 'charity.regulation.effective is a date'],
    [['relief.funds', 'charity.regulation.effective'], 'charity.regulation.effective is a date'],
    [['charity.day', 'election.year'], 'falls every year'],
  ])('%j', (ids, reason) => {
    const { code, message } = errorOf(() => set(...ids));
    expect(code).toBe('not-comparable');
    expect(message).toContain(reason);
  });

  it('one fact alone is a slip', () => {
    expect(errorOf(() => set('relief.funds')).code).toBe('usage');
  });
});

describe('any two amounts in one unit', () => {
  const amount = fc.integer({ min: 1, max: 10 ** 9 }).map((thousandths) => {
    const value = new Big(thousandths).div(1000).toFixed();
    return { ...fact('children.orphans'), relations: [], value };
  });

  it('differ by as much the other way round, and their ratios multiply to one', () => {
    fc.assert(
      fc.property(amount, amount, (a, b) => {
        const [there] = compare([a, b], units).pairs;
        const [back] = compare([b, a], units).pairs;
        expect(new Big(there!.difference!).plus(back!.difference!).toFixed()).toBe('0');
        expect(new Big(a.value).minus(b.value).toFixed()).toBe(there!.difference);
        const least = new Big(a.value).lt(b.value) ? there! : back!;
        expect(Number(least.ratio)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

it('any two facts are compared or refused for a reason', () => {
  const one = fc.constantFrom(...shanxi.facts);
  fc.assert(
    fc.property(one, one, (a, b) => {
      try {
        const { rows } = compare([a, b], units);
        expect(Math.max(...rows.map(({ share }) => share))).toBeLessThanOrEqual(1);
      } catch (error) {
        expect(error).toMatchObject({ name: 'FactqError', code: 'not-comparable' });
      }
    }),
    { numRuns: 500 },
  );
});
