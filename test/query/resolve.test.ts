import { describe, expect, it, test } from 'vitest';
import { resolveFact } from '../../src/query/resolve.ts';
import { errorOf } from './error-of.ts';
import { shanxi, twice } from './shanxi.ts';

describe('a fact is known by', () => {
  test.each([
    ['its id', 'relief.funds', 'relief.funds'],
    ['its id with the report', 'shanxi2021:relief.funds', 'relief.funds'],
    ['its id in capitals', 'Relief.Funds', 'relief.funds'],
    ['the first parts of it', 'place.xia', 'place.xiaxian'],
    ['whole parts before letters', 'minors.coordination', 'minors.coordination.levels'],
    ['a Chinese alias', '慈善总会', 'flood.donations.federation'],
    ['an English alias', 'Volunteers', 'flood.volunteers'],
    ['its label', '福利彩票销售额', 'lottery.sales'],
    ['an alias that begins several ids', 'visits', 'visits.person-times'],
  ])('%s', (_, text, id) => {
    expect(resolveFact(shanxi, text).id).toBe(id);
  });

  it('its id alone, though other ids begin with it', () => {
    expect(resolveFact(shanxi, 'minors.committee').id).toBe('minors.committee');
  });
});

it('every id, with and without its report, names its fact', () => {
  for (const fact of shanxi.facts) {
    expect(resolveFact(shanxi, fact.id)).toBe(fact);
    expect(resolveFact(shanxi, `shanxi2021:${fact.id}`)).toBe(fact);
  }
});

it('among several reports a bare id is ambiguous, a prefixed one is not', () => {
  expect(resolveFact(twice, 'two:relief.funds').report).toBe('two');
  const { code, hint } = errorOf(() => resolveFact(twice, 'relief.funds'));
  expect(code).toBe('ambiguous-id');
  expect(hint).toContain('one:relief.funds, two:relief.funds');
});

describe('what names several facts lists them', () => {
  test.each([
    ['低保', 'dibao.urban.standard, dibao.rural.standard'],
    ['dibao.urban', 'dibao.urban.standard, dibao.urban.spending-share'],
    ['funeral', 'and'],
  ])('%s', (text, candidates) => {
    const { code, hint } = errorOf(() => resolveFact(shanxi, text));
    expect(code).toBe('ambiguous-id');
    expect(hint).toContain(candidates);
  });
});

describe('what names none says the nearest', () => {
  test.each([
    ['dibao.urban.standrad', 'dibao.urban.standard'],
    ['relief.fund.s', 'relief.funds'],
    ['voluntears', 'flood.volunteers'],
    ['慈善总汇', 'flood.donations.federation'],
    ['zzzzzzzz', 'factq list'],
    ['', ''],
  ])('"%s"', (text, near) => {
    const { code, hint } = errorOf(() => resolveFact(shanxi, text));
    expect(code).toBe('unknown-id');
    expect(hint).toContain(near);
  });
});
