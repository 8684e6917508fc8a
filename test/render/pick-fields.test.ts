import { describe, expect, it, test } from 'vitest';
import { unitsOf } from '../../src/query/base-of.ts';
import { FACT_FIELDS, FACT_PARTS } from '../../src/query/fact-fields.ts';
import { factRecord } from '../../src/query/fact-record.ts';
import { pickFields } from '../../src/render/pick-fields.ts';
import type { View } from '../../src/render/view.ts';
import { errorOf } from '../query/error-of.ts';
import { fact, shanxi } from '../query/shanxi.ts';

const KNOWN = [...FACT_FIELDS, ...FACT_PARTS];
const view: View = {
  data: ['relief.funds', 'charity.day'].map((id) => factRecord(fact(id), unitsOf(shanxi))),
  records: { fields: [], rows: [] },
  blocks: [],
};

describe('picked fields', () => {
  it('come in the order asked for, parts by their dotted name', () => {
    const { data, records, blocks } = pickFields(
      view,
      ['value', 'id', 'label.en', 'subject.zh'],
      KNOWN,
    );
    expect((data as object[]).map((record) => Object.entries(record))).toEqual([
      [
        ['value', 4997000000],
        ['id', 'relief.funds'],
        ['label.en', 'Central and provincial relief funds for people in hardship'],
        ['subject.zh', null],
      ],
      [
        ['value', null],
        ['id', 'charity.day'],
        ['label.en', 'China Charity Day'],
        ['subject.zh', null],
      ],
    ]);
    expect(records.rows[1]).toEqual([null, 'charity.day', 'China Charity Day', null]);
    expect(blocks).toHaveLength(1);
  });

  it('are those of the one object where the answer is no list', () => {
    const { data } = pickFields({ ...view, data: { unit: '元', pairs: [] } }, ['unit'], ['unit']);
    expect(data).toEqual({ unit: '元' });
  });

  it('join texts in flat records and write what is nested as JSON', () => {
    const { records } = pickFields(view, ['tags', 'source'], KNOWN);
    expect(records.rows[1]![0]).toMatch(/^[a-z-]+(; [a-z-]+)*$/);
    expect(JSON.parse(records.rows[1]![1] as string)).toHaveProperty('section', 'charity');
  });

  test.each([
    ['vlaue', 'value'],
    ['asWritten', 'source.asWritten'],
    ['label.fr', 'label.zh'],
    ['value.zh', 'Fields: id, report'],
    ['source.section.id', 'source.section'],
    ['toString', 'Fields: id, report'],
    ['', 'Fields: id, report'],
  ])('"%s" is refused', (name, near) => {
    const { code, hint } = errorOf(() => pickFields(view, ['id', name], KNOWN));
    expect(code).toBe('usage');
    expect(hint).toContain(near);
    expect(hint).toContain('period, place');
  });
});
