import { describe, expect, it, test } from 'vitest';
import { extract } from '../../src/figures/extract.ts';
import { readNumber } from '../../src/figures/number.ts';
import { unitSet } from '../../src/quantity/unit.ts';
import { jsonNumber } from '../../src/query/fact-record.ts';
import { joinMatches } from '../../src/query/hit.ts';
import { readQuery } from '../../src/query/query.ts';
import { topicOf } from '../../src/query/topic.ts';
import { unknown } from '../../src/query/unknown.ts';
import { madeUp } from './made-up.ts';

/** The terms of a query: `han 渡轮`, `figure 15元`. */
function terms(query: string): string {
  const { terms: all } = readQuery(query, unitSet(), { extract, readNumber });
  return all.map(({ type, text }) => `${type} ${text}`).join(', ');
}

describe('a query', () => {
  test.each([
    ['渡轮班次', 'han 渡轮班次'],
    ['渡轮 班次', 'han 渡轮, han 班次'],
    ['渡轮,班次。', 'han 渡轮, han 班次'],
    ['渡轮ferry班次', 'han 渡轮, latin ferry, han 班次'],
    ['15元渡轮', 'figure 15元, han 渡轮'],
    ['渡轮15元', 'han 渡轮, figure 15元'],
    ['渡轮15元2023年7月班次', 'han 渡轮, figure 15元, date 2023年7月, han 班次'],
    ['十', 'figure 十'],
    ['the ferry of 2023', 'latin ferry, date 2023'],
    ['the', 'latin the'],
    ['of the', 'latin of, latin the'],
    ["ferry's trips", "latin ferry's, latin trips"],
    ['Ferry-Line', 'latin ferry, latin line'],
    ['', ''],
    ['。,!', ''],
    ['Café', 'latin café'],
    ['𠮷轮', 'han 𠮷轮'],
  ])('%j is %j', (query, wanted) => {
    expect(terms(query)).toBe(wanted);
  });

  it('is read no further than 200 characters and 16 terms', () => {
    expect(terms(`${'甲'.repeat(300)}`)).toBe(`han ${'甲'.repeat(200)}`);
    expect(terms('a1b '.repeat(20)).split(', ')).toHaveLength(16);
  });

  test.each([
    ['ferry boats', ['ferry', 'boat']],
    ['ferry', []],
    ['ferry 渡轮', []],
    ['2 ferry boats', ['ferry', 'boat']],
  ])('%j has the stems %j', (query, stems) => {
    expect(readQuery(query, unitSet()).stems).toEqual(stems);
  });
});

describe('the topic of a fact', () => {
  const relation = (to: string) => [{ type: 'compared-with', to }];
  const facts = madeUp([
    { id: 'fare.city.adult', relations: relation('fare.island.adult') },
    { id: 'fare.island.adult' },
    { id: 'fare.island.child', relations: relation('boats') },
    { id: 'fare.old.child', relations: relation('fare.island.adult') },
    { id: 'fare.new', relations: [{ type: 'part-of', to: 'fare.old' }] },
    { id: 'fare.old' },
    { id: 'boats' },
  ]).facts;
  const byId = new Map(facts.map((fact) => [fact.id, fact]));

  test.each([
    ['fare.city.adult', 'fare.adult'],
    ['fare.island.adult', 'fare.island'],
    ['fare.island.child', 'fare.island'],
    ['fare.old.child', 'fare.old'],
    ['fare.new', 'fare'],
    ['boats', 'boats'],
  ])('%s is %s', (id, topic) => {
    expect(topicOf(byId.get(id)!, byId)).toBe(topic);
  });
});

describe('a word that is not known', () => {
  const hint = (word: string, known: string[]) =>
    unknown({ en: 'tag', zh: '标签' }, word, known).hint;

  it('is told the nearest known ones, else all there are', () => {
    expect(hint('ferri', ['ferry', 'boat'])).toBe('Did you mean ferry?');
    expect(hint('xyzzy', ['ferry', 'boat', 'boat'])).toBe('There is: ferry, boat.');
  });

  it('is told forty at most', () => {
    const known = Array.from({ length: 41 }, (_, nth) => `tag-${nth + 10}`);
    expect(hint('xyzzy', known)).toBe(`There is: ${known.slice(0, 40).join(', ')}, ….`);
    expect(hint('xyzzy', known.slice(1))).toBe(`There is: ${known.slice(1).join(', ')}.`);
  });
});

test.each([
  [undefined, null],
  ['5', 5],
  ['0.1', 0.1],
  ['12345678901234567', '12345678901234567'],
])('the decimal %s is %s in JSON', (decimal, wanted) => {
  expect(jsonNumber(decimal)).toBe(wanted);
});

describe('matches in one text', () => {
  const body = { text: 'abcdefgh' };
  const match = (score: number, ranges: [number, number][], text = body.text) =>
    ({ field: { name: 'alias', body: { text } }, score, ranges }) as unknown as Parameters<
      typeof joinMatches
    >[0][number];

  test.each<[[number, number][], [number, number][]]>([
    [
      [
        [4, 5],
        [0, 2],
      ],
      [
        [0, 2],
        [4, 5],
      ],
    ],
    [
      [
        [0, 2],
        [2, 4],
      ],
      [[0, 4]],
    ],
    [
      [
        [0, 5],
        [1, 3],
      ],
      [[0, 5]],
    ],
    [
      [
        [0, 2],
        [3, 4],
      ],
      [
        [0, 2],
        [3, 4],
      ],
    ],
  ])('%j become %j', (ranges, joined) => {
    const all = ranges.map((range) => match(1, [range]));
    expect(joinMatches(all)).toEqual([{ field: 'alias', text: body.text, ranges: joined }]);
  });

  it('come after those in a text that fits better', () => {
    const all = [match(1, [[0, 1]]), match(2, [[0, 1]], 'better')];
    expect(joinMatches(all).map(({ text }) => text)).toEqual(['better', body.text]);
  });
});
