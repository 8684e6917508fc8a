import { describe, expect, it, test } from 'vitest';
import { unitSet } from '../../src/quantity/unit.ts';
import { factRecord } from '../../src/query/fact-record.ts';
import { resolveFact } from '../../src/query/resolve.ts';
import { sortFacts } from '../../src/query/sort.ts';
import { errorOf } from './error-of.ts';
import { figure, madeUp } from './made-up.ts';

const boats = madeUp([
  { id: 'boat', label: { zh: '船', en: 'Boat' } },
  { id: 'boat.old.first', label: { zh: '老船', en: 'Old boat' }, aliases: ['Veteran'] },
  { id: 'boat.old.second', label: { en: 'Second boat' } },
  { id: 'boats', aliases: ['fleet'] },
  { id: 'pier.long', label: { en: 'Pier' } },
]);

describe('a fact is named', () => {
  test.each([
    ['boat', 'boat'],
    [' BOAT ', 'boat'],
    ['ferry:boat', 'boat'],
    ['veteran', 'boat.old.first'],
    ['老船', 'boat.old.first'],
    ['second boat', 'boat.old.second'],
    ['pier', 'pier.long'],
    ['pier.', 'pier.long'],
    ['pi', 'pier.long'],
    ['boat.old.f', 'boat.old.first'],
    ['ferry:pier', 'pier.long'],
  ])('by %j: %s', (text, id) => {
    expect(resolveFact(boats, text).id).toBe(id);
  });

  test.each([
    ['boat.old', 'ambiguous-id', 'Give one id: boat.old.first, boat.old.second.'],
    ['bo', 'ambiguous-id', 'Give one id: boat, boat.old.first, boat.old.second, boats.'],
    ['', 'unknown-id', undefined],
    ['veterann', 'unknown-id', 'Did you mean boat.old.first?'],
    ['xyzzy', 'unknown-id', 'factq list shows all ids, factq search finds one by its words.'],
    ['old', 'unknown-id', undefined],
  ])('not by %j', (text, code, hint) => {
    const error = errorOf(() => resolveFact(boats, text));
    expect(error.code).toBe(code);
    if (hint !== undefined) expect(error.hint).toBe(hint);
  });

  it('by one of eight ids that are told, with the number of those left', () => {
    const of = (count: number) =>
      madeUp(Array.from({ length: count }, (_, nth) => ({ id: `boat.n${nth}` })));
    const hint = (count: number) => errorOf(() => resolveFact(of(count), 'boat')).hint;
    const eight = Array.from({ length: 8 }, (_, nth) => `boat.n${nth}`).join(', ');
    expect(hint(8)).toBe(`Give one id: ${eight}.`);
    expect(hint(9)).toBe(`Give one id: ${eight} and 1 more.`);
  });
});

describe('facts are put in order', () => {
  const at = (section: string, paragraph: number, sentence: number) => ({
    source: { section, paragraph, sentence, asWritten: '无' },
  });
  const facts = madeUp([
    { id: 'c', label: { zh: '丙', en: 'Apple' }, ...at('people', 2, 1) },
    figure('b', '600', '元/月', { label: { zh: '阿', en: 'Cherry' }, ...at('boats', 1, 2) }),
    figure('d', '6000', '元/年', { label: { en: 'Banana' }, ...at('people', 1, 2) }),
    figure('a', '3', '个', { label: { zh: '乙' }, ...at('people', 1, 1) }),
    { id: 'e', kind: 'date', date: '2023', label: { zh: '丁' } },
    { id: 'f', kind: 'date', date: '2022', label: { zh: '戊' } },
  ]).facts;
  const order = (...args: [Parameters<typeof sortFacts>[1], boolean, ('zh' | 'en')?]) =>
    sortFacts(facts, ...args)
      .map(({ id }) => id)
      .join('');

  test.each([
    ['id', false, 'zh', 'abcdef'],
    ['id', true, 'zh', 'fedcba'],
    ['kind', false, 'zh', 'bdaefc'],
    ['value', false, 'zh', 'dbafec'],
    ['value', true, 'zh', 'bdaefc'],
    ['section', false, 'zh', 'adcefb'],
    ['label', false, 'en', 'cdb'],
  ] as const)('by %s, reversed %s, in %s', (key, reverse, lang, wanted) => {
    expect(order(key, reverse, lang).replace(lang === 'en' ? /[aef]/g : '', '')).toBe(wanted);
  });
});

describe('the record of a fact', () => {
  const record = (fact: object) => factRecord(madeUp([{ id: 'x', ...fact }]).facts[0]!, unitSet());

  it('has names in both languages, an empty list where there are none', () => {
    const kind = 'organisation';
    expect(record({ kind, names: { zh: ['渡轮'] } }).names).toEqual({ zh: ['渡轮'], en: [] });
    expect(record({ kind, names: { en: ['Ferry'] } }).names).toEqual({ zh: [], en: ['Ferry'] });
  });

  it('has every number that a double cannot hold as text', () => {
    const value = '0.1000000000000000055';
    expect(record({ kind: 'figure', value, unit: '元' }).value).toBe(value);
    expect(record({ kind: 'figure', value: '1.50', unit: '元' }).value).toBe(1.5);
  });
});
