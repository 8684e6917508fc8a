import { describe, expect, it, test } from 'vitest';
import { loadPinyin } from '../../src/query/pinyin.ts';
import { buildIndex, search, suggest } from '../../src/query/search.ts';
import { figure, madeUp, type Written } from './made-up.ts';

const pinyin = await loadPinyin();

/** The fact's label with what matches a query in brackets; undefined where it is not found. */
function marked(label: string, query: string): string | undefined {
  const [hit] = search(buildIndex(madeUp([{ id: 'x', label: { zh: label } }]), pinyin), query);
  const match = hit?.matches.find(({ field }) => field === 'label.zh');
  if (!match) return undefined;
  let at = 0;
  const parts = match.ranges.map(([start, end]) => {
    const part = `${label.slice(at, start)}[${label.slice(start, end)}]`;
    at = end;
    return part;
  });
  return parts.join('') + label.slice(at);
}

/** As {@link marked} of an English label, which is not read as pinyin. */
function markedEnglish(label: string, query: string): string | undefined {
  const [hit] = search(buildIndex(madeUp([{ id: 'x', label: { en: label } }])), query);
  const match = hit?.matches.find(({ field }) => field === 'label.en');
  if (!match) return undefined;
  const [[start, end] = [0, 0], ...rest] = match.ranges;
  expect(rest).toEqual([]);
  return `${label.slice(0, start)}[${label.slice(start, end)}]${label.slice(end)}`;
}

describe('Chinese', () => {
  test.each([
    ['渡轮班次', '渡轮班次', '[渡轮班次]'],
    ['渡轮班次', '渡轮', '[渡轮]班次'],
    ['渡轮班次', '班次', '渡轮[班次]'],
    ['“渡轮”的、班次', '渡轮的班', '“[渡轮”的、班]次'],
    ['新建ＡＢ码头', 'ab码头', '新建[ＡＢ码头]'],
    ['新建Ａ码头', 'A', '新建[Ａ]码头'],
    ['票价１５元', '15', '票价[１５]元'],
    ['票价1500元', '15', undefined],
    ['票价3.15元', '15', undefined],
    ['票价2415元', '15', undefined],
    ['15个码头', '15', '[15]个码头'],
    ['一号码头', '二号码头', '[一号码头]'],
    ['渡轮', '渡船', undefined],
    ['渡轮票', '渡船票', '[渡轮票]'],
    ['老渡轮票', '渡船票', '老[渡轮票]'],
    ['渡轮船票', '渡轮票', '[渡轮船]票'],
    ['渡轮船票', '渡轮的船票', '[渡轮船票]'],
    ['渡轮船票价', '渡船票价', '渡[轮船票价]'],
    ['渡轮1船票', '渡轮2船票', '[渡轮]1[船票]'],
    ['Café的渡轮', 'café', '[Café]的渡轮'],
    ['𠮷轮', '𠮷', '[𠮷]轮'],
  ])('%s by %s: %s', (label, query, wanted) => {
    expect(marked(label, query)).toBe(wanted);
  });
});

describe('pinyin', () => {
  test.each([
    ['渡轮班次', 'dulun', '[渡][轮]班次'],
    ['渡轮班次', 'dulunbanci', '[渡][轮][班][次]'],
    ['渡轮班次', 'dulunb', '[渡][轮][班]次'],
    ['渡轮班次', 'banci', '渡轮[班][次]'],
    ['渡轮班次', 'dl', '[渡][轮]班次'],
    ['渡轮班次', 'dlb', '[渡][轮][班]次'],
    ['渡轮班次', 'lb', undefined],
    ['渡轮班次', 'lbc', '渡[轮][班][次]'],
    ['渡轮班次', 'dlbcx', undefined],
    ['渡轮班次', 'd', undefined],
    ['渡轮班次', 'du', '[渡]轮班次'],
    ['渡轮班次', 'du lun', '[渡][轮]班次'],
    ['渡轮班次', 'ban ci', '渡轮[班次]'],
    ['渡轮班次', 'dulunbancy', '[渡][轮][班][次]'],
    ['渡轮班次', 'dalunbenci', '[渡][轮][班][次]'],
    ['渡轮班次', 'dalunbency', undefined],
    ['渡轮班次', 'dalanbency', undefined],
    ['渡A轮', 'dulun', '[渡]A[轮]'],
    ['旅客', 'lvke', '[旅][客]'],
    ['渡轮', 'dulv', undefined],
  ])('%s by %s: %s', (label, query, wanted) => {
    expect(marked(label, query)?.replaceAll('][', '')).toBe(wanted?.replaceAll('][', ''));
  });
});

describe('English', () => {
  test.each([
    ['Ferry trips', 'ferry', '[Ferry] trips'],
    ['Ferry trips', 'trip', 'Ferry [trip]s'],
    ['Ferry trips', 'tripped', 'Ferry [trips]'],
    ['Ferries', 'ferry', '[Ferries]'],
    ['The ferry’s age', 'ferry', 'The [ferry]’s age'],
    ['Boats funded', 'funding', 'Boats [funded]'],
    ['Boats funded', 'fund', 'Boats [fund]ed'],
    ['Boats carried', 'carry', 'Boats [carried]'],
    ['Boats stopped', 'stopping', 'Boats [stopped]'],
    ['Boats stopped', 'stop', 'Boats [stop]ped'],
    ['Organisations', 'organization', '[Organisations]'],
    ['A size', 'sise', 'A [size]'],
    ['Using boats', 'use', undefined],
    ['A red boat', 're', 'A [re]d boat'],
    ['A red boat', 'r', undefined],
    ['A red boat', 'rad', undefined],
    ['A read boat', 'raed', 'A [read] boat'],
    ['A read boat', 'reed', 'A [read] boat'],
    ['A harbour', 'hrabour', 'A [harbour]'],
    ['A harbour', 'hharbour', 'A [harbour]'],
    ['A lighthouse', 'lighthuose', 'A [lighthouse]'],
    ['A lighthouse', 'lightt huse', undefined],
    ['A lighthouse', 'laghthuse', 'A [lighthouse]'],
    ['A boat4', 'boat5', undefined],
    ['Trips of the ferry line', 'ferry lines', 'Trips of the [ferry line]'],
    ['Ferry lines', 'ferry line', '[Ferry lines]'],
  ])('%s by %s: %s', (label, query, wanted) => {
    expect(markedEnglish(label, query)).toBe(wanted);
  });
});

/** Ids of the hits, in order, of facts that are called by one alias each. */
function order(query: string, facts: readonly Written[], more?: object): string[] {
  return search(buildIndex(madeUp(facts, more), pinyin), query).map(({ fact }) => fact.id);
}
const called = (names: Readonly<Record<string, string>>): Written[] =>
  Object.entries(names).map(([id, name]) => ({ id, label: { zh: name } }));

describe('what fits better comes first', () => {
  test.each<[string, Readonly<Record<string, string>>]>([
    ['渡轮', { exact: '渡轮', prefix: '渡轮班', longer: '渡轮班次表', inside: '老渡轮' }],
    ['渡轮票', { exact: '渡轮票', part: '老渡轮票价' }],
    ['dulun', { exact: '渡轮', prefix: '渡轮班次', inside: '老渡轮' }],
    ['dlb', { exact: '渡轮班', prefix: '渡轮班次', inside: '老渡轮班' }],
  ])('%s', (query, names) => {
    const facts = called(names);
    expect(order(query, facts.toReversed())).toEqual(Object.keys(names));
  });

  test.each<[string, Readonly<Record<string, string>>]>([
    [
      'ferry',
      {
        exact: 'Ferry',
        part: 'Ferry trips',
        longer: 'Trips of the ferry by day',
        prefix: 'Ferryman trips',
      },
    ],
    [
      'ferry line',
      { exact: 'Ferry line', part: 'Ferry line trips', apart: 'A line of this ferry' },
    ],
  ])('%s', (query, names) => {
    const facts = Object.entries(names).map(([id, en]) => ({ id, label: { en } }));
    expect(order(query, facts.toReversed())).toEqual(Object.keys(names));
  });

  it('the label before the alias, the name, the subject, the tag, the place and the note', () => {
    const facts: Written[] = [
      { id: 'note', note: { en: 'ferry' } },
      { id: 'place', place: 'pier' },
      { id: 'tag', tags: ['ferry'] },
      { id: 'subject', subject: { en: 'ferry' } },
      { id: 'name', kind: 'document', names: { en: ['ferry'] } },
      { id: 'late', aliases: ['boat', 'ship', 'ferry'] },
      { id: 'alias', aliases: ['ferry'] },
      { id: 'label', label: { en: 'ferry' } },
    ];
    const places = { coast: { en: ['the coast'] }, pier: { en: ['ferry'] } };
    const found = order('ferry', facts, { places });
    expect(found).toEqual(['label', 'alias', 'late', 'name', 'subject', 'tag', 'place', 'note']);
  });

  it('figures before dates before statements, the shorter label first', () => {
    const source = { section: 'boats', paragraph: 1, sentence: 1, asWritten: '无' };
    const facts: Written[] = [
      { id: 'statement', label: { zh: '渡轮老' } },
      { id: 'date', kind: 'date', date: '2023', label: { zh: '渡轮启' }, source },
      { id: 'figure', kind: 'figure', value: '5', unit: '个', label: { zh: '渡轮数' }, source },
    ];
    expect(order('渡轮', facts)).toEqual(['figure', 'date', 'statement']);
  });

  it('the place of the whole report says nothing of one fact', () => {
    const facts = [{ id: 'here' }, { id: 'there', place: 'island' }];
    expect(order('海岸', facts)).toEqual([]);
    expect(order('离岛', facts)).toEqual(['there']);
  });

  it('words of a notion that a fact is about find it, below its own words', () => {
    const facts = [
      { id: 'also', also: ['vessel'] },
      { id: 'about', about: ['vessel'] },
      { id: 'own', aliases: ['舰艇'] },
    ];
    const terms = { vessel: { zh: ['舰艇…'] } };
    expect(order('舰艇', facts, { terms })).toEqual(['own', 'about', 'also']);
  });
});

describe('a long run', () => {
  const facts: Written[] = [
    { id: 'both', aliases: ['渡轮', '班次'] },
    { id: 'one', aliases: ['渡轮'] },
  ];

  test.each([
    ['渡轮班次', ['both']],
    ['渡轮有多少班次', ['both']],
    ['渡轮的班次是多少', ['both']],
    ['渡轮多少钱', ['both', 'one']],
    ['渡轮吗', ['both', 'one']],
    ['请问班次', ['both']],
    ['飞机', []],
  ])('%s finds %j', (query, ids) => {
    expect(order(query, facts)).toEqual(ids);
  });

  it('that stands in one label is the words of another fact, too', () => {
    const found = order('渡轮班次', [...facts, { id: 'label', label: { zh: '老渡轮班次表' } }]);
    expect(found.toSorted()).toEqual(['both', 'label']);
  });
});

describe('figures and dates', () => {
  test.each<[string, Written[], string[]]>([
    [
      '15家',
      [figure('bare', '15', '个'), figure('same', '15', '家'), figure('money', '15', '元')],
      ['same', 'bare'],
    ],
    [
      '15',
      [figure('hedged', '15', '个', { hedge: 'about' }), figure('exact', '15', '家')],
      ['exact', 'hedged'],
    ],
    [
      '约15家',
      [figure('exact', '15', '家'), figure('hedged', '15', '家', { hedge: 'about' })],
      ['hedged', 'exact'],
    ],
    [
      '50亿元',
      [
        figure('near', '4997000000', '元'),
        figure('far', '4940000000', '元'),
        figure('same', '5000000000', '元'),
      ],
      ['same', 'near'],
    ],
    ['2', [figure('other', '2.4', '个')], []],
    ['12个月', [figure('year', '1', '年')], ['year']],
    ['1年', [figure('months', '12', '月'), figure('one', '1', '年')], ['months', 'one']],
    ['12', [figure('year', '1', '年')], []],
    ['30%', [{ id: 'range', kind: 'range', min: '30', max: '40', unit: '%' }], ['range']],
    ['30%-40%', [{ id: 'range', kind: 'range', min: '30', max: '40', unit: '%' }], ['range']],
    ['30%-45%', [{ id: 'range', kind: 'range', min: '30', max: '40', unit: '%' }], []],
    ['35%', [{ id: 'range', kind: 'range', min: '30', max: '40', unit: '%' }], []],
    ['15元', [{ id: 'none', label: { zh: '无值' } }], []],
    ['十', [figure('ten', '10', '个')], ['ten']],
    ['two dozen', [figure('many', '24', '个')], ['many']],
  ])('%s', (query, facts, ids) => {
    expect(order(query, facts).toSorted()).toEqual(ids.toSorted());
    expect(order(query, facts)[0]).toBe(query === '1年' ? 'months' : ids[0]);
  });

  test.each([
    ['2023-07-01', '2023年7月1日', true],
    ['2023-07-01', '2023年7月2日', false],
    ['2023-07-01', '7月1日', true],
    ['2023-07-01', '8月1日', false],
    ['2023-07-01', '2023年7月', true],
    ['2023-07-01', '2023年', true],
    ['2023-07-01', '2022年', false],
    ['2023-07', '2023年7月', true],
    ['2023-07', '2023年', true],
    ['2023-07', '2023年8月', false],
    ['2023', '2023年', true],
    ['2023', '2024年', false],
    ['2023-23', '2023年秋季', true],
    ['2023-23', '2022年', false],
    ['--09-05', '9月5日', true],
    ['--09-05', '9月6日', false],
    ['--09-05', '2023年9月5日', true],
    ['--09-05', '2023年9月', false],
  ])('a date of %s is found by %s: %s', (date, query, found) => {
    const facts: Written[] = [{ id: 'day', kind: 'date', date }];
    expect(order(query, facts)).toEqual(found ? ['day'] : []);
  });

  it('the very date comes before one that is a part of it', () => {
    const facts: Written[] = [
      { id: 'day', kind: 'date', date: '2023-07-01' },
      { id: 'month', kind: 'date', date: '2023-07' },
      { id: 'year', kind: 'date', date: '2023' },
    ];
    expect(order('2023年', facts)[0]).toBe('year');
    expect(order('2023年7月', facts)[0]).toBe('month');
    expect(order('2023年7月1日', facts)[0]).toBe('day');
  });
});

describe('near words for a query that finds nothing', () => {
  const index = () => buildIndex(madeUp([{ id: 'a', aliases: ['渡轮', '班次表', 'lighthouse'] }]));

  test.each([
    ['lighthuose', ['lighthouse']],
    ['渡船', ['渡轮']],
    ['班次册', ['班次表']],
    ['xyzzy', []],
    ['', []],
    ['lighthose 班次册', ['lighthouse', '班次表']],
  ])('%s: %j', (query, wanted) => {
    expect(suggest(index(), query)).toEqual(wanted);
  });

  it('are five at most', () => {
    const aliases = [...'一二三四五六七'].map((digit) => `渡轮${digit}号`);
    expect(suggest(buildIndex(madeUp([{ id: 'a', aliases }])), '渡轮八号')).toHaveLength(5);
  });
});
