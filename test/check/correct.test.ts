import Big from 'big.js';
import { describe, expect, test } from 'vitest';
import { correct } from '../../src/check/correct/correct.ts';
import { dateLike } from '../../src/check/correct/date.ts';
import { englishWords } from '../../src/check/correct/english-words.ts';
import { extract } from '../../src/figures/extract.ts';
import type { Hedge } from '../../src/model/fact-base.ts';
import { parseUnit, unitSet } from '../../src/quantity/unit.ts';

/** A figure of a draft, what the report has in its unit, and what is to be written. */
type Row = readonly [
  text: string,
  right: string,
  unit: string,
  instead: string | undefined,
  hedge?: Hedge,
];

const units = unitSet({
  TEU: { dimension: 'containers', words: ['TEU', '标箱'] },
  GT: { dimension: 'tonnage', words: ['gross ton', '总吨'] },
});

function corrected([text, right, id, , hedge = 'exact']: Row, meet: boolean): string | undefined {
  const [figure] = extract(text).figures;
  const [low = '', high = low] = right.split('–');
  const unit = parseUnit(id, units);
  const own = figure?.unit;
  const isSame = own !== undefined && own.dimension === unit?.of.dimension;
  const factor = isSame ? new Big(own.factor).div(unit!.of.factor) : new Big(1);
  const latin = !/\p{Script=Han}/u.test(text);
  const bounds = { low: new Big(low), high: new Big(high), hedge, unit };
  return correct(figure!, meet ? { ...bounds, factor } : bounds, latin);
}

const rows = (...all: Row[]) => all.map((row) => ({ row, name: row.join(' ') }));

describe('a figure is put right', () => {
  test.each(
    rows(
      // A range for a number, and a number for a range.
      ['42%', '30–45', '%', '30%-45%'],
      ['4.2万元', '30000–45000', '元', '3万元-4.5万元'],
      ['约42%', '30–45', '%', '30%-45%'],
      ['30%至40%', '35', '%', '35%'],
      ['30%至40%', '35', '%', '约35%', 'about'],
      ['30 to 40 men', '35', '人', '35'],
      ['30%-40%', '45–55', '%', '45%-55%'],
      ['3到4万元', '50000–60000', '元', '5到6万元'],
      ['3万到4万元', '50000–60000', '元', '5万到6万元'],
      ['3到4万元', '50000–600000000', '元', '5万到6亿元'],
      ['3到4万元', '35000', '元', '3.5万元'],
      ['3 to 4 million yuan', '5000000–6000000', '元', '5 to 6 million yuan'],
      ['3 million to 4 million yuan', '5000000–6000000', '元', '5 million to 6 million yuan'],
      ['20 to 30 men', '2000000–3000000', '人', '2 to 3 million'],
      ['３０％至４０％', '45–55', '%', '４５％至５５％'],
      ['三至四个', '5–6', '个', undefined],
      ['three to four men', '5–6', '人', undefined],
      ['30%至40%', '0.123456–45', '%', undefined],
      ['30%至40%', '30–45.123456', '%', undefined],
      // In the unit of the draft as long as that takes no more than two decimals.
      ['3年', '15', '月', '1.25年'],
      ['3年', '5', '月', '5个月'],
      ['3.123年', '1.5', '月', '0.125年'],
      ['3.123年', '5', '月', '5个月'],
      ['三年', '5', '月', '五个月'],
      // Numbers that cannot be written as the draft writes its own.
      ['三个', '10000000000000000', '个', undefined],
      ['三年', '10000000000000000', '月', undefined],
      ['４２元', '0.123456', '元', undefined],
      ['a dozen men', '7', '人', undefined],
    ),
  )('$name', ({ row }) => {
    expect(corrected(row, true)).toBe(row[3]);
  });

  test.each(
    rows(
      ['三十个', '20', '个', '二十个'],
      ['百分之三十', '120', '%', '百分之一百二十'],
      ['three kilometres', '5000', '米', 'five kilometres'],
      ['about US$300', '400', '美元', 'nearly US$400', 'nearly'],
      ['About US$300', '400', '美元', 'Nearly US$400', 'nearly'],
      // Of two ways of writing that are as short, the one of the draft.
      ['300 million yuan', '500000000', '元', '500 million yuan'],
      ['0.3 billion yuan', '500000000', '元', '0.5 billion yuan'],
      ['3000万元', '12000000', '元', '1200万元'],
      ['0.3亿元', '12000000', '元', '0.12亿元'],
      // Grouped digits are kept in groups.
      ['42,000元', '12350000', '元', '12,350,000元'],
      ['1,300万元', '25000000', '元', '2,500万元'],
      // No scale word for less than a tenth of it.
      ['3.4 million men', '50000', '人', '50,000'],
      ['300 men', '0.05', '人', '0.05'],
    ),
  )('in the way it is written: $name', ({ row }) => {
    expect(corrected(row, true)).toBe(row[3]);
  });

  test.each(
    rows(
      ['5 km', '61500', 'TEU', '61,500 TEU'],
      ['5 km', '61500', 'GT', '61,500 gross tons'],
      ['5 km', '300', '个', '300'],
      ['5公里', '300', 'TEU', '300TEU'],
      ['5公里', '300', '元/月', '300元'],
      ['5公里', '300', '', undefined],
    ),
  )('with the unit of the report, where its own is of another measure: $name', ({ row }) => {
    expect(corrected(row, false)).toBe(row[3]);
  });
});

/** Dates of a report with each form of a draft that says as much. */
const FORMS: readonly (readonly [date: string, written: string, instead: string])[] = [
  ['2021-12-01', '2020年11月30日', '2021年12月1日'],
  ['2021-12-01', '11月30日', '12月1日'],
  ['2021-12', '2020年11月', '2021年12月'],
  ['2021', '2020年', '2021年'],
  ['2021', '2020', '2021'],
  ['2021-12-01', '3 June 2020', '1 December 2021'],
  ['2021-12-01', 'June 3, 2020', 'December 1, 2021'],
  ['2021-12-01', '30 June', '1 December'],
  ['2021-12-01', 'June 30', 'December 1'],
  ['2021-12', 'June 2020', 'December 2021'],
];

describe('a date is put right in its form', () => {
  test.each(FORMS)('%s for %s: %s', (date, written, instead) => {
    expect(dateLike(date, written)).toBe(instead);
  });

  test.each(FORMS)('%s, but not for %s with more around it', (date, written) => {
    const around = [`约${written}`, `${written}前后`, `c. ${written}`, `${written} or so`];
    expect(around.map((each) => dateLike(date, each))).toEqual(around.map(() => undefined));
  });
});

test('a number with decimals has no words', () => {
  expect(['0.5', '2.5', '42.5'].map((value) => englishWords(new Big(value)))).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});
