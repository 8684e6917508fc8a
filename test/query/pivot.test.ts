import { describe, expect, it, test } from 'vitest';
import { AXES } from '../../src/query/axes.ts';
import { type Pivot, pivot } from '../../src/query/pivot.ts';
import { selectFacts } from '../../src/query/selection.ts';
import { shanxi } from './shanxi.ts';

/** A table as lines of row key and ids, empty cells as '-'. */
function lines({ rows, columns, cells }: Pivot): string[] {
  const body = rows.map(({ key }, row) =>
    [key, ...cells[row]!.map((cell) => cell.map(({ id }) => id).join('+') || '-')].join(' '),
  );
  return [columns.map(({ key }) => key).join(' '), ...body];
}

describe('a table', () => {
  it('of topics by subjects sets counterparts side by side', async () => {
    const facts = (await selectFacts(shanxi, { tag: ['dibao'] }, {})).filter(
      ({ subject }) => subject,
    );
    expect(lines(pivot(shanxi, facts, 'topic', 'subject'))).toEqual([
      'urban rural',
      'dibao.standard dibao.urban.standard dibao.rural.standard',
      'dibao.spending-share dibao.urban.spending-share dibao.rural.spending-share',
    ]);
  });

  it('of sections keeps the order of the report and labels them in both languages', async () => {
    const money = await selectFacts(shanxi, { unit: ['元'] }, { reverse: true });
    const table = pivot(shanxi, money, 'section', 'unit');
    expect(lines(table)).toEqual([
      '元',
      'safety-net relief.funds',
      'regulation associations.savings',
      'charity assistance.temporary.funds+flood.donations.federation+flood.donations.total+lottery.welfare-fund+lottery.sales',
    ]);
    expect(table.rows[0]?.label).toEqual({
      zh: '牢牢兜住民生底线',
      en: "Holding the floor under people's livelihood",
    });
  });

  it('puts what has nothing on an axis last, and a fact of several tags in several cells', async () => {
    const facts = await selectFacts(shanxi, { tag: ['customs'] }, {});
    expect(lines(pivot(shanxi, facts, 'tag', 'dimension'))).toEqual([
      'occurrences ',
      'customs customs.meetings customs.slogan+customs.principle',
      'slogan - customs.slogan+customs.principle',
    ]);
  });

  it('of nothing is empty', () => {
    expect(pivot(shanxi, [], 'kind', 'place')).toEqual({ rows: [], columns: [], cells: [] });
  });
});

test.each(AXES)('the axis %s places every fact', (axis) => {
  const { rows, cells } = pivot(shanxi, shanxi.facts, axis, 'kind');
  expect(cells).toHaveLength(rows.length);
  expect(new Set(cells.flat(2))).toEqual(new Set(shanxi.facts));
  expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
});
