import { describe, expect, it } from 'vitest';
import { chart } from '../../src/chart/chart.ts';
import type { ChartKind } from '../../src/chart/chart-kinds.ts';
import { chartView } from '../../src/chart/chart-view.ts';
import type { Lang } from '../../src/lang/lang.ts';
import type { Collection } from '../../src/model/collection.ts';
import type { Fact } from '../../src/model/fact-base.ts';
import { render } from '../../src/render/render.ts';
import { made, of } from '../calc/made-up.ts';
import { errorOf } from '../query/error-of.ts';
import { shanxi, twice } from '../query/shanxi.ts';
import { allowances, facts, port } from './charts.ts';

const part = { relations: [{ type: 'part-of' as const, to: 'whole' }] };
const few = of(
  made('whole', { value: '200', unit: '人' }),
  made('a', { value: '50', unit: '人', ...part }),
  made('b', { value: '30', unit: '人', hedge: 'about', ...part }),
  made('more', { value: '9', unit: '人', hedge: 'more-than' }),
  made('less', { value: '9', unit: '人', hedge: 'less-than' }),
  made('below', { value: '-10', unit: '人', ...part }),
  made('most', { value: '190', unit: '人', ...part }),
  made('money', { value: '3', unit: '元' }),
  made('range', { min: '10', max: '20', unit: '人', kind: 'range', ...part }),
  made('open', { min: '10', unit: '人', kind: 'range' }),
  made('aim', { value: '100', unit: '人', status: 'target' }),
  made('tiny', { value: '0.1', unit: '人' }),
  made('none', { value: '0', unit: '人' }),
  made('before', { value: '10', unit: '人', period: '2020' }),
);

function of_(kind: ChartKind, ids: string, lang: Lang = 'en', collection: Collection = few) {
  return chart(facts(collection, ...ids.split(' ')), collection, { kind, lang });
}

const shown = (kind: ChartKind, ids: string) => of_(kind, ids).rows.map((row) => row.shown);

describe('bars', () => {
  it('stand in the unit of the first, and say so', () => {
    const { rows, measure, notes } = chart(allowances, shanxi, { kind: 'bars', lang: 'zh' });
    expect(rows.map((row) => [row.label, row.shown, Number(row.max)])).toEqual([
      ['城市低保平均保障标准', '615元/人/月', 615],
      ['农村低保平均保障标准', '471.5元/人/月', 471.5],
    ]);
    expect(measure).toBe('单位：元/人/月');
    expect(notes).toEqual(['5658元/人/年换算为471.5元/人/月。']);
  });

  it('show hedges as signs, explained below', () => {
    expect(shown('bars', 'a b more less')).toEqual([
      '50 people',
      '≈ 30 people',
      '> 9 people',
      '< 9 people',
    ]);
    expect(of_('bars', 'a b more less').notes).toEqual([
      '≈ about or nearly; > more than; < less than, as the report says.',
    ]);
    expect(of_('bars', 'a more', 'zh').notes).toEqual(['> 超过，均按报告表述。']);
  });

  it('run from end to end of a range', () => {
    const [row] = of_('bars', 'range').rows;
    expect([Number(row!.min), Number(row!.max), row!.range]).toEqual([10, 20, true]);
    expect(row!.shown).toBe('10–20 people');
  });

  it('have a minus sign below 0', () => {
    expect(shown('bars', 'a below')).toEqual(['50 people', '−10 people']);
  });

  it('tell what is not achieved', () => {
    expect(of_('bars', 'a aim').notes).toEqual(['Paler: targets, not achievements.']);
    expect(of_('bars', 'aim').notes).toEqual(['All values are targets, not achievements.']);
  });

  it('tell what is too small to be seen', () => {
    expect(of_('bars', 'whole tiny none').notes).toEqual([
      'Too small to be seen at this scale: the tiny.',
    ]);
  });

  it('name the period where it differs', () => {
    expect(of_('bars', 'a before').rows.map(({ label }) => label)).toEqual([
      'the a (2021)',
      'the before (2020)',
    ]);
  });
});

describe('shares', () => {
  it('find the parts of a whole and what is left', () => {
    const { title, measure, rows, notes } = chart(facts(port, 'passengers.total'), port, {
      kind: 'shares',
      lang: 'en',
    });
    expect(title).toBe('Passengers carried by the ferries');
    expect(measure).toBe('Shares of 3.42 million person-times');
    expect(rows.map((row) => [row.label, row.figure])).toEqual([
      ['Passengers on the Lindey route', '36.7%'],
      ['Visitors from abroad among the passengers', '12%'],
      ['Passengers of the night ferries', '≈ 1%'],
      ['Other', '≈ 51%'],
    ]);
    expect(notes[0]).toBe('Other is what is left if no part overlaps another.');
  });

  it.each(['a b', 'whole a b', 'a whole b'])('take the parts and find the whole: %s', (ids) => {
    expect(shown('shares', ids)).toEqual([
      '25% (50 people)',
      '≈ 15% (≈ 30 people)',
      '≈ 60% (≈ 120 people)',
    ]);
  });

  it('take what is done out of a task', () => {
    const done = made('done', {
      value: '1',
      unit: '个',
      relations: [{ type: 'out-of', to: 'task' }],
    });
    const task = of(done, made('task', { value: '4', unit: '个' }));
    const { rows, notes } = of_('shares', 'done', 'zh', task);
    expect(rows.map((row) => row.shown)).toEqual(['25% (1个)', '75% (3个)']);
    expect(notes).toEqual([]);
  });

  it('add up to a hundred', () => {
    const sum = of_('shares', 'a b').rows.reduce((total, { max }) => total + Number(max), 0);
    expect(sum).toBeCloseTo(100, 9);
  });
});

describe('multiples', () => {
  it('set each value against the first', () => {
    expect(shown('multiples', 'a whole b')).toEqual([
      '1× (50 people)',
      '4× (200 people)',
      '≈ 0.6× (about 30 people)',
    ]);
    expect(of_('multiples', 'a whole').measure).toBe('Times the a');
  });

  it('convert first', () => {
    const { rows } = chart([...allowances].reverse(), shanxi, { kind: 'multiples', lang: 'zh' });
    expect(rows[1]!.shown).toBe('1.3倍 (615元/人/月)');
  });
});

describe('facts that do not make a chart', () => {
  it.each<[ChartKind, string, string]>([
    [
      'bars',
      'a money',
      'a (50 people) and money (3 yuan) measure different things and share no scale',
    ],
    ['bars', 'open', 'open is open at one end: its bar would have no end'],
    ['bars', 'none', 'all values are 0'],
    [
      'multiples',
      'a',
      'multiples need two facts or more: the first is what the others are set against',
    ],
    [
      'multiples',
      'range a',
      'range cannot be what the others are multiples of: it is a range or not above 0',
    ],
    [
      'multiples',
      'none a',
      'none cannot be what the others are multiples of: it is a range or not above 0',
    ],
    ['shares', 'a more', 'more is part of no whole that all of them are part of'],
    ['shares', 'whole more', 'whole is part of no whole that all of them are part of'],
    ['shares', 'more', 'more is part of no whole that all of them are part of'],
    ['shares', 'a range', 'range is a range, which is no share of a whole'],
    ['shares', 'a below', 'below is below 0: it is no share of a whole'],
    ['shares', 'a most', 'the parts come to more than whole: they overlap'],
  ])('%s of %s: %s', (kind, ids, message) => {
    expect(errorOf(() => of_(kind, ids))).toMatchObject({ code: 'not-comparable', message });
  });

  it.each([
    ['dibao.adjustment.start', 'dibao.adjustment.start is a date: it has no length in a chart'],
    ['wellness.brand', 'wellness.brand has no value to chart'],
  ])('refuses %s', (id, message) => {
    expect(errorOf(() => of_('bars', id, 'en', shanxi)).message).toBe(message);
  });

  it('says so in Chinese', () => {
    expect(errorOf(() => of_('bars', 'a money'), 'zh')).toMatchObject({
      message: 'a（50人）与money（3元）计量的东西不同，不能用同一尺度',
      hint: '一张图中的事实要用同一类单位；factq list可查看单位。',
    });
  });

  it('draws neither nothing nor a crowd', () => {
    const crowd: Fact[] = Array.from({ length: 41 }, (_, at) => made(`f${at}`, { value: '1' }));
    const options = { kind: 'bars', lang: 'en' } as const;
    expect(errorOf(() => chart([], few, options)).code).toBe('usage');
    expect(errorOf(() => chart(crowd, of(...crowd), options)).message).toBe(
      '41 facts are too many for one chart; 40 at most',
    );
  });
});

describe('title and source', () => {
  it('are the common heading, and every report', () => {
    expect(chart(allowances, shanxi, { kind: 'bars', lang: 'en' })).toMatchObject({
      title: "Holding the floor under people's livelihood",
      source:
        "Source: Xinhuanet, 2021 in review: Shanxi civil affairs turns in new results for people's well-being, 2022-01-15",
    });
    const both = of_('bars', 'one:relief.people two:relief.people', 'zh', twice);
    expect(both.source.split('；')).toHaveLength(2);
  });

  it('are the title of the report where headings differ, or what is asked for', () => {
    const mixed = facts(shanxi, 'relief.people', 'children.orphans');
    expect(chart(mixed, shanxi, { kind: 'bars', lang: 'zh' }).title).toMatch(/^回望2021/);
    expect(chart(mixed, shanxi, { kind: 'bars', lang: 'zh', title: '甲' }).title).toBe('甲');
  });
});

describe('in the terminal', () => {
  const draw = async (ids: string) =>
    (await render(chartView(of_('bars', ids)), 'table', { width: 60, color: 0 })).split('\n');

  it('bars are as long as values are large', async () => {
    const lines = await draw('whole aim');
    const length = (label: string) =>
      [...lines.find((line) => line.startsWith(label))!].filter((sign) => sign === '█').length;
    expect(length('the aim') / length('the whole')).toBeCloseTo(0.5, 1);
  });

  it('says that bars below 0 show sizes alone', async () => {
    expect(await draw('a below')).toContain('Bars show sizes; values below 0 have a minus sign.');
  });

  it('is data too', () => {
    const { data, records } = chartView(of_('shares', 'a b'));
    expect(data).toMatchObject({
      kind: 'shares',
      rows: [{ id: 'a', min: 25 }, { id: 'b' }, { id: null }],
    });
    expect(records.rows).toHaveLength(3);
  });
});
