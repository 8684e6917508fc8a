import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Collection } from '../../src/model/collection.ts';
import { KINDS, STATUSES } from '../../src/model/enumerations.ts';
import type { Fact } from '../../src/model/fact-base.ts';
import * as query from '../../src/query/filter.ts';
import { type Bounds, withinBounds } from '../../src/query/filter-amount.ts';
import { errorOf } from './error-of.ts';
import { shanxi, twice } from './shanxi.ts';

type Filters = query.Filters & Bounds;

function select(collection: Collection, filters: Filters): Fact[] {
  const tests = query.facetTests(collection, filters).map(({ test }) => test);
  return query.thatPass(collection.facts, [...tests, ...withinBounds(collection, filters)]);
}

function ids(filters: Filters): string[] {
  return select(shanxi, filters).map(({ id }) => id);
}

describe('one filter', () => {
  test.each<[string, Filters, number]>([
    ['no filter keeps all', {}, shanxi.facts.length],
    ['empty lists keep all', { section: [], tag: [] }, shanxi.facts.length],
  ])('%s', (_, filters, count) => {
    expect(ids(filters)).toHaveLength(count);
  });

  test.each<[string, Filters, Filters]>([
    ['number', { section: ['6'] }, { section: ['reform'] }],
    ['Chinese title', { section: ['破解发展难题'] }, { section: ['reform'] }],
    ['English title', { section: ['through REFORM'] }, { section: ['reform'] }],
  ])('a section is known by its %s too', (_, one, other) => {
    expect(ids(one)).toEqual(ids(other));
    expect(ids(one)).toContain('funeral.homes.planned');
  });

  it('values of one filter are alternatives', () => {
    const both = ids({ section: ['children', 'elderly'] });
    expect(both).toHaveLength(
      ids({ section: ['children'] }).length + ids({ section: ['elderly'] }).length,
    );
  });

  it('a unit is that unit only', () => {
    expect(ids({ unit: ['元'] })).toContain('relief.funds');
    expect(ids({ unit: ['元'] })).not.toContain('dibao.urban.standard');
    expect(ids({ unit: ['元/人/月'] })).toEqual(['dibao.urban.standard']);
    expect(ids({ unit: ['元/月/人'] })).toEqual(['dibao.urban.standard']);
    expect(ids({ unit: ['yuan'] })).toEqual(ids({ unit: ['元'] }));
    expect(ids({ unit: ['％'] })).toEqual(ids({ unit: ['%'] }));
  });

  it('a known unit that no fact has selects nothing', () => {
    expect(ids({ unit: ['吨'] })).toEqual([]);
  });

  it('a dimension includes rates of it', () => {
    expect(ids({ dimension: ['money'] })).toEqual(
      expect.arrayContaining(['relief.funds', 'dibao.urban.standard', 'funeral.subsidy.city']),
    );
    expect(ids({ dimension: ['money/people/time'] })).toEqual([
      'dibao.urban.standard',
      'dibao.rural.standard',
    ]);
  });

  it('a place includes the places within it, by id or name', () => {
    expect(ids({ place: ['夏县'] })).toEqual(['place.xiaxian']);
    expect(ids({ place: ['Xia County'] })).toEqual(['place.xiaxian']);
    expect(ids({ place: ['china'] })).toHaveLength(shanxi.facts.length);
    expect(ids({ place: ['山西'] })).toHaveLength(shanxi.facts.length - 1);
    expect(ids({ place: ['山西'] })).not.toContain('minors.governor-chaired.provinces');
    expect(ids({ place: ['运城'] })).toEqual(['place.xiaxian']);
    expect(ids({ place: ['beijing'] })).toEqual([]);
  });

  it('kind, tag and status', () => {
    expect(ids({ kind: ['range'] })).toEqual([
      'dibao.urban.spending-share',
      'dibao.rural.spending-share',
    ]);
    expect(ids({ status: ['projected'] })).toEqual(['lottery.welfare-fund']);
    expect(ids({ tag: ['lottery'] })).toEqual(['lottery.sales', 'lottery.welfare-fund']);
  });
});

describe('period', () => {
  it('matches by overlap', () => {
    expect(ids({ period: '2020' })).toContain('elderly.sites.added');
    expect(ids({ period: '2020' })).not.toContain('relief.funds');
    expect(ids({ period: '2024/' })).toContain('elderly.target.model-cities');
    expect(ids({ period: '2030' })).toContain('dibao.urban.spending-share');
    expect(ids({ period: '2021-06' })).not.toContain('charity.regulation.effective');
    expect(ids({ period: '2021-07-01' })).toContain('charity.regulation.effective');
    expect(ids({ period: '/2019' })).toEqual([]);
  });

  test.each(['', '/', '21', '2021-13', '2021-02-30', '2022/2021', 'last year'])(
    'refuses "%s"',
    (period) => {
      expect(errorOf(() => select(shanxi, { period }))).toMatchObject({ code: 'usage' });
    },
  );
});

describe('min and max', () => {
  it('compare in the unit a fact has', () => {
    expect(ids({ min: '10亿', unit: ['元'] })).toEqual([
      'relief.funds',
      'lottery.sales',
      'flood.donations.total',
    ]);
    expect(ids({ min: '1500万元', max: '3000万元' })).toEqual([
      'elderly.happiness.funding',
      'funeral.subsidy.city',
    ]);
  });

  it('a ratio is held against ratios only, a range passes where any of its values does', () => {
    expect(ids({ min: '50%' })).toEqual([
      'dibao.rural.spending-share',
      'election.one-shoulder.villages',
      'election.one-shoulder.communities',
    ]);
    expect(ids({ max: '三成' })).toEqual(['dibao.urban.spending-share']);
  });

  it('a rate converts', () => {
    expect(ids({ min: '600元/人/月' })).toEqual(['dibao.urban.standard']);
    expect(ids({ max: '6000元/人/年' })).toEqual(['dibao.rural.standard']);
  });

  it('leave out what has no value', () => {
    expect(
      select(shanxi, { min: '0' }).every((fact) => (fact.value ?? fact.max) !== undefined),
    ).toBe(true);
  });

  it('refuse bounds the wrong way round', () => {
    expect(errorOf(() => ids({ min: '2亿', max: '1亿' })).message).toContain('--min 2亿');
  });
});

describe('an unknown word', () => {
  test.each<[Filters, string]>([
    [{ section: ['elderley'] }, 'elderly'],
    [{ section: ['99'] }, 'lead'],
    [{ unit: ['人月'] }, '人'],
    [{ dimension: ['moneys'] }, 'money'],
    [{ tag: ['lotery'] }, 'lottery'],
    [{ place: ['Xiaxan'] }, 'xiaxian'],
  ])('%j is refused and %s named', (filters, near) => {
    const { code, hint } = errorOf(() => select(shanxi, filters));
    expect(code).toBe('usage');
    expect(hint).toContain(near);
  });
});

it('several bases are filtered together', () => {
  expect(select(twice, { status: ['projected'] }).map(({ id }) => id)).toEqual([
    'one:lottery.welfare-fund',
    'two:lottery.welfare-fund',
  ]);
});

describe('any filters', () => {
  const some = <T>(...values: T[]) => fc.option(fc.subarray(values), { nil: undefined });
  const filters = fc
    .record({
      section: some('lead', 'elderly', '2', '8'),
      unit: some('元', '个', '%', 'yuan'),
      dimension: some('money', 'people', 'ratio', 'time'),
      kind: some(...KINDS),
      tag: some('assistance', 'money', 'funeral'),
      status: some(...STATUSES),
      place: some('shanxi', '夏县'),
      period: fc.option(fc.constantFrom('2020', '2021/2025', '2022/'), { nil: undefined }),
      min: fc.option(fc.constantFrom('1', '100', '50%'), { nil: undefined }),
    })
    .map(
      (all) =>
        Object.fromEntries(Object.entries(all).filter(([, v]) => v !== undefined)) as Filters,
    );

  it('give in file order the facts that each of them gives alone', () => {
    fc.assert(
      fc.property(filters, (chosen) => {
        const alone = Object.entries(chosen).map(([name, value]) =>
          select(shanxi, { [name]: value }),
        );
        expect(select(shanxi, chosen)).toEqual(
          shanxi.facts.filter((fact) => alone.every((given) => given.includes(fact))),
        );
      }),
    );
  });

  it('never give more with one filter more', () => {
    fc.assert(
      fc.property(filters, (chosen) => {
        const all = new Set(select(shanxi, chosen));
        expect(
          select(shanxi, { ...chosen, kind: ['figure'] }).every(
            (fact) => chosen.kind || all.has(fact),
          ),
        ).toBe(true);
      }),
    );
  });
});
