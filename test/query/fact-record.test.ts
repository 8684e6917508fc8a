import { describe, expect, it, test } from 'vitest';
import { unitsOf } from '../../src/query/base-of.ts';
import { FACT_FIELDS } from '../../src/query/fact-fields.ts';
import { factRecord, jsonNumber } from '../../src/query/fact-record.ts';
import { fact, shanxi } from './shanxi.ts';

const units = unitsOf(shanxi);

describe('the record of a fact', () => {
  it('is this', () => {
    expect(factRecord(fact('dibao.urban.spending-share'), units)).toEqual({
      id: 'dibao.urban.spending-share',
      report: 'shanxi2021',
      kind: 'range',
      label: {
        zh: '城市低保标准占当地居民上年度人均消费支出的比例',
        en: 'Urban dibao as a share of local spending per head the year before',
      },
      aliases: ['城市低保比例', '消费支出30%-40%', 'urban dibao share'],
      tags: ['assistance', 'dibao'],
      note: null,
      value: null,
      min: 30,
      max: 40,
      unit: '%',
      dimension: 'ratio',
      hedge: 'exact',
      status: 'rule',
      date: null,
      names: null,
      period: '2022/',
      place: 'shanxi',
      subject: { zh: '城市', en: 'urban' },
      relations: [
        { type: 'compared-with', to: 'dibao.rural.spending-share' },
        { type: 'about', to: 'dibao.urban.standard' },
      ],
      source: { section: 'safety-net', paragraph: 1, sentence: 3, asWritten: '30%-40%' },
    });
  });

  it('has all fields in one order, whatever the fact', () => {
    expect(FACT_FIELDS.join(' ')).toBe(
      'id report kind label aliases tags note value min max unit dimension hedge status date names period place subject relations source',
    );
    for (const each of shanxi.facts) {
      expect(Object.keys(factRecord(each, units))).toEqual([...FACT_FIELDS]);
    }
  });

  test.each([
    ['615', 615],
    ['2.4', 2.4],
    ['4997000000', 4997000000],
    ['-0.1', -0.1],
    ['9007199254740993', '9007199254740993'],
    ['0.12345678901234567890', '0.12345678901234567890'],
    [undefined, null],
  ])('a value %s is %j in JSON', (decimal, json) => {
    expect(jsonNumber(decimal)).toBe(json);
  });
});
