import { describe, expect, it, test } from 'vitest';
import { sortFacts } from '../../src/query/sort.ts';
import { SORT_KEYS } from '../../src/query/sort-keys.ts';
import { fact, shanxi } from './shanxi.ts';

function sorted(ids: string[], ...how: [Parameters<typeof sortFacts>[1], boolean]): string[] {
  return sortFacts(ids.map(fact), ...how).map(({ id }) => id);
}

describe('by value', () => {
  const MIXED = [
    'lottery.sales',
    'org.peoples-congress',
    'children.orphans',
    'relief.funds',
    'charity.regulation.effective',
    'flood.volunteers',
    'election.year',
    'associations.savings',
  ];

  it('keeps dimensions in groups of their own, what has no value last', () => {
    expect(sorted(MIXED, 'value', false)).toEqual([
      'associations.savings',
      'lottery.sales',
      'relief.funds',
      'children.orphans',
      'flood.volunteers',
      'election.year',
      'charity.regulation.effective',
      'org.peoples-congress',
    ]);
  });

  it('reversed, turns each group round and not the groups', () => {
    expect(sorted(MIXED, 'value', true)).toEqual([
      'relief.funds',
      'lottery.sales',
      'associations.savings',
      'flood.volunteers',
      'children.orphans',
      'charity.regulation.effective',
      'election.year',
      'org.peoples-congress',
    ]);
  });

  it('converts: 615 a month is more than 5658 a year', () => {
    const ids = ['dibao.urban.standard', 'dibao.rural.standard'];
    expect(sorted(ids, 'value', false)).toEqual(ids.toReversed());
  });
});

describe('by other keys', () => {
  it('id', () => {
    const ids = sortFacts(shanxi.facts, 'id', false).map(({ id }) => id);
    expect(ids).toEqual([...ids].sort());
  });

  it('section follows the report within each', () => {
    const ids = ['lottery.sales', 'visits.cases-solved', 'charity.day', 'relief.funds'];
    expect(sorted(ids, 'section', false)).toEqual([
      'charity.day',
      'lottery.sales',
      'relief.funds',
      'visits.cases-solved',
    ]);
  });

  it('kind puts figures first', () => {
    expect(sorted(['charity.day', 'flood.event', 'relief.funds'], 'kind', false)).toEqual([
      'relief.funds',
      'charity.day',
      'flood.event',
    ]);
  });

  it('label in the language asked for', () => {
    const facts = ['lottery.sales', 'children.orphans', 'charity.day'].map(fact);
    const english = sortFacts(facts, 'label', false, 'en').map(({ label }) => label.en);
    expect(english).toEqual([
      'China Charity Day',
      'Orphans with a secured basic living',
      'Welfare lottery sales',
    ]);
  });
});

test.each(SORT_KEYS)('sorting by %s keeps every fact and leaves the list alone', (key) => {
  const before = [...shanxi.facts];
  for (const reverse of [false, true]) {
    const after = sortFacts(shanxi.facts, key, reverse);
    expect(new Set(after)).toEqual(new Set(before));
    expect(after).toHaveLength(before.length);
    // Sections rank by where they appear in the list given, so a reversed list has another order.
    if (key === 'section' && reverse) continue;
    expect(sortFacts(after, key, reverse).map(({ id }) => id)).toEqual(after.map(({ id }) => id));
  }
  expect(shanxi.facts).toEqual(before);
});
