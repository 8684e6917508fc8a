import { describe, expect, it, test } from 'vitest';
import type { Axis } from '../../src/query/axes.ts';
import { headOrder, headsOf } from '../../src/query/axis.ts';
import { parsePeriod } from '../../src/query/period.ts';
import { madeUp } from './made-up.ts';

const boats = madeUp([
  {
    id: 'boats.old',
    kind: 'figure',
    value: '5',
    unit: '元/年',
    status: 'plan',
    tags: ['old', 'boat'],
    subject: { zh: '老', en: 'old' },
    source: { section: 'people', paragraph: 1, sentence: 1, asWritten: '5' },
  },
  { id: 'boats.new', place: 'island', subject: { zh: '新' } },
]);

const heads = (axis: Axis) => {
  const of = headsOf(boats, axis);
  return boats.facts.flatMap(of);
};

describe('a fact stands under', () => {
  test.each([
    [
      'section',
      [
        ['people', 'people', 'people'],
        ['boats', '船只', 'Boats'],
      ],
    ],
    [
      'place',
      [
        ['coast', '海岸', 'the coast'],
        ['island', '离岛', 'the island'],
      ],
    ],
    [
      'tag',
      [
        ['old', 'old', 'old'],
        ['boat', 'boat', 'boat'],
        ['', '—', '—'],
      ],
    ],
    [
      'subject',
      [
        ['old', '老', 'old'],
        ['新', '新', undefined],
      ],
    ],
    [
      'kind',
      [
        ['figure', 'figure', 'figure'],
        ['statement', 'statement', 'statement'],
      ],
    ],
    [
      'status',
      [
        ['plan', 'plan', 'plan'],
        ['actual', 'actual', 'actual'],
      ],
    ],
    [
      'unit',
      [
        ['元/年', '元/年', '元/年'],
        ['', '—', '—'],
      ],
    ],
    [
      'dimension',
      [
        ['money/time', 'money/time', 'money/time'],
        ['', '—', '—'],
      ],
    ],
    [
      'topic',
      [
        ['boats', 'boats', 'boats'],
        ['boats', 'boats', 'boats'],
      ],
    ],
  ] as const)('%s', (axis, wanted) => {
    expect(heads(axis).map(({ key, label: { zh, en } }) => [key, zh, en])).toEqual(wanted);
  });
});

describe('the heads of a table', () => {
  const keys = (axis: Axis) => headOrder(boats, axis, heads(axis)).map(({ key }) => key);

  test.each([
    ['section', ['boats', 'people']],
    ['kind', ['figure', 'statement']],
    ['status', ['actual', 'plan']],
    ['tag', ['old', 'boat', '']],
    ['unit', ['元/年', '']],
    ['topic', ['boats']],
  ] as const)('by %s are each there once, those with nothing last', (axis, wanted) => {
    expect(keys(axis)).toEqual(wanted);
  });

  it('that stand for nothing come last, wherever they were met first', () => {
    const nothing = { key: '', label: {} };
    const some = { key: 'plan', label: {} };
    for (const axis of ['status', 'tag'] as const) {
      expect(headOrder(boats, axis, [nothing, some]).map(({ key }) => key)).toEqual(['plan', '']);
    }
  });
});

describe('a period', () => {
  test.each([
    ['2021', '2021-01-01', '2021-12-31'],
    ['2021-02', '2021-02-01', '2021-02-28'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2021-12', '2021-12-01', '2021-12-31'],
    [' 2021-07-01 ', '2021-07-01', '2021-07-01'],
    ['2021/2025', '2021-01-01', '2025-12-31'],
    ['2021-03/2021-04-15', '2021-03-01', '2021-04-15'],
    ['2021-03/2021-03', '2021-03-01', '2021-03-31'],
    ['2022/', '2022-01-01', '9999-12-31'],
    ['/2020', '0000-01-01', '2020-12-31'],
  ])('%j runs from %s to %s', (text, from, to) => {
    expect(parsePeriod(text)).toEqual({ from, to });
  });

  test.each([
    '',
    '/',
    '21',
    '2021-13',
    '2021-00',
    '2021-02-30',
    '2021-1',
    '2025/2021',
    '2021/2022/2023',
    'x2021',
    '2021x',
    '2021/2022-02-30',
    '2021//',
    '2021-07-01-01',
  ])('%j is none', (text) => {
    expect(() => parsePeriod(text)).toThrow('is not a period');
  });
});
