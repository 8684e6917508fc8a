import { describe, expect, test } from 'vitest';
import { otherPeriod, tellsItsYear } from '../../src/check/period.ts';
import type { Fact } from '../../src/model/fact-base.ts';
import { isle, isleFact, takenApart } from './isle.ts';

type Row = readonly [draft: string, other: string | undefined, written?: string];

/** The time that a draft names for its last figure, or for one written so, where a fact is of another. */
function expectOther(fact: Partial<Fact>, [text, other, written]: Row): void {
  const { draft, figure } = takenApart(text, written);
  expect(otherPeriod(draft, figure, isleFact(fact), isle)).toBe(other);
}

const rows = (...all: Row[]) => all.map((row) => ({ row, text: row[0] }));

describe('the time of a figure, told of a fact of the year of the report', () => {
  test.each(
    rows(
      ['2023年有船200艘。', undefined],
      ['2022年有船200艘。', '2022年'],
      ['2024年有船200艘。', '2024年'],
      ['In 2023 there were 200 ships.', undefined],
      ['In 2022 there were 200 ships.', '2022'],
      ['有船200艘。', undefined],
      // The nearest date of the clause before the figure, then one behind it, then one before.
      ['2022年新建码头,2023年有船200艘。', undefined],
      ['2023年新建码头,2022年有船200艘。', '2022年'],
      ['There were 200 ships in 2022.', '2022'],
      ['There were 200 ships in 2023 and 190 in 2022.', undefined, '200'],
      ['There were 200 ships in 2022 and 190 in 2023.', '2022', '200'],
      ['In 2022, by all accounts, there were 200 ships.', '2022'],
      ['In 2022, it is told, and in 2023, too, there were 200 ships.', undefined],
      ['There were 200 ships, counted in 2022.', '2022'],
      ['There were 200 ships. In 2022 the quay was built.', undefined, '200'],
      ['In 2022 the quay was built. There were 200 ships.', undefined],
      ['There were 200 ships and 190 in 2022.', undefined, '200'],
      ['2021年、2022年码头在建2023年有船200艘。', undefined],
      ['2021年,2022年,2023年,都有船200艘。', undefined],
      ['2023年修港,2022年200艘船。', '2022年'],
      ['In 2023, it is told, there had been 200 ships in 2022.', '2022'],
      ['In 2023, it is told, there had been 200 ships in 2022', '2022'],
      ['In 2023, by all accounts, there were 200 ships, unlike in 2022.', undefined],
      ['In 2023 there were 200 ships of the 2022 class.', undefined],
      ['2023年有船200艘胜过2022年。', undefined],
      // What a year is only compared with, or reckoned from.
      ['比2022年多,有船200艘。', undefined],
      ['与2022年相同,有船200艘。', undefined],
      ['自2022年以来有船200艘。', undefined],
      ['2022年以来有船200艘。', undefined],
      ['2022年起有船200艘。', undefined],
      ['2022年之后有船200艘。', undefined],
      ['2022年底有船200艘。', undefined],
      ['2022年版名册有船200艘。', undefined],
      ['2022年度预算有船200艘。', undefined],
      ['截至2022年有船200艘。', undefined],
      ['到2022年有船200艘。', undefined],
      ['截止2022年有船200艘。', undefined],
      ['从东港来,2022年有船200艘。', '2022年'],
      ['2022年东港后街有船200艘。', '2022年'],
      ['By 2022 there were 200 ships.', undefined],
      ['Since the quay was built in 2022 there have been 200 ships.', undefined],
      ['Since 2022, there have been 200 ships.', undefined],
      ['Since then, in 2022, there were 200 ships.', '2022'],
      ['From 2022 there were 200 ships.', undefined],
      ['In the 2022 budget there were 200 ships.', undefined],
      // A month says less than the year that a fact covers; the day of a report says nothing.
      ['2023年5月有船200艘。', '2023年5月'],
      ['2023年5月,据统计,有船200艘。', undefined],
      ['5月有船200艘。', '5月'],
      ['2023年1月有船200艘。', '2023年1月'],
      ['2023年12月有船200艘。', '2023年12月'],
      ['2023年5月200艘船。', '2023年5月'],
      ['There were 200 ships in the census of May 2023.', undefined],
      ['2023年5月3日有船200艘。', undefined],
      // Years counted from that of the report.
      ['上一年有船200艘。', '上一年'],
      ['上年末有船200艘。', undefined],
      ['比上一年多,有船200艘。', undefined],
      ['与上一年一样,有船200艘。', undefined],
      ['次年有船200艘。', '次年'],
      ['乡下一年有船200艘。', undefined],
      ['In the previous year there were 200 ships.', 'the previous year'],
      ['More than the previous year: there were 200 ships.', undefined],
      ['The following year there were 200 ships.', 'The following year'],
      ['The year before there were 190, now there are 200 ships.', undefined],
      ['上一年有190艘,有船200艘。', undefined],
      ['有船200艘,上一年有190艘。', undefined, '200艘'],
      // Plans that are over.
      ['十三五期间有船200艘。', '十三五'],
      ['十三五期间建港。有船200艘。', undefined],
      ['Under the 13th Five-Year Plan there were 200 ships.', '13th Five-Year'],
    ),
  )('$text', ({ row }) => {
    expectOther({}, row);
  });

  test.each(
    rows(
      ['三年来有船200艘。', '三年来'],
      ['两年间有船200艘。', '两年间'],
      ['3年共有船200艘。', '3年共'],
      ['1年内有船200艘。', undefined],
      ['一年来有船200艘。', undefined],
      ['Over two years there were 200 ships.', 'Over two years'],
      ['Over the past 3 years there were 200 ships.', 'Over the past 3 years'],
      ['In Ten years there were 200 ships.', 'In Ten years'],
    ),
  )('over years: $text', ({ row }) => {
    expectOther({}, row);
  });
});

describe('the time of a figure, told of another fact', () => {
  test.each<[what: string, fact: Partial<Fact>, Row]>([
    ['a rule', { status: 'rule' }, ['2022年有船200艘。', undefined]],
    ['the year before', { period: '2022' }, ['上一年有船200艘。', undefined]],
    ['the year before', { period: '2022' }, ['明年有船200艘。', '明年']],
    ['the year after', { period: '2024' }, ['明年有船200艘。', undefined]],
    ['a month', { period: '2023-05' }, ['2023年5月有船200艘。', undefined]],
    ['a month', { period: '2023-05' }, ['5月有船200艘。', undefined]],
    ['a month', { period: '2023-05' }, ['6月有船200艘。', '6月']],
    ['a month', { period: '2023-05' }, ['4月有船200艘。', '4月']],
    ['a thing without unit', { unit: undefined }, ['三年来有船200艘。', '三年来']],
    ['two years', { period: '2022/2023', unit: undefined }, ['2023年有200艘。', '2023年']],
    ['two years', { period: '2022/2023' }, ['Over Two years 200 ships came.', undefined]],
    ['a month', { period: '2023-05' }, ['2022年5月有船200艘。', '2022年5月']],
    ['two years', { period: '2022/2023' }, ['两年来有船200艘。', undefined]],
    ['two years', { period: '2022/2023' }, ['三年来有船200艘。', '三年来']],
    ['two years', { period: '2022/2023' }, ['2022年至2023年有船200艘。', undefined]],
    ['two years', { period: '2022/2023' }, ['2023年有船200艘。', '2023年']],
    ['two years', { period: '2022/2023' }, ['2021年至2022年有船200艘。', undefined]],
    ['two years', { period: '2022/2023' }, ['2020年至2021年有船200艘。', '2020年至2021年']],
    ['two years', { period: '2022/2023' }, ['2024年至2025年有船200艘。', '2024年至2025年']],
    ['each of two years', { period: '2022/2023', unit: '元/年' }, ['2023年200元。', undefined]],
    ['each of two years', { period: '2022/2023', unit: '元/年' }, ['三年来200元。', undefined]],
    ['a time', { unit: '年' }, ['三年间用了200年。', undefined]],
    ['a time', { unit: '月' }, ['三年间用了200个月。', undefined]],
    ['years without end', { period: '2022/' }, ['2022年有船200艘。', undefined]],
    ['years without end', { period: '2022/' }, ['2045年有船200艘。', undefined]],
    ['years without end', { period: '2022/' }, ['2021年有船200艘。', '2021年']],
    ['years without end', { period: '2022/' }, ['两年来有船200艘。', '两年来']],
    ['a goal', { status: 'target', period: '2023/2025' }, ['到2025年有船200艘。', undefined]],
    ['a goal', { status: 'target', period: '2023/2025' }, ['至2030年有船200艘。', '至2030年']],
    ['a goal', { status: 'target', period: '2023/2025' }, ['200 ships by 2030.', 'by 2030']],
    ['a goal', { status: 'target', period: '2023/2025' }, ['200 ships by 2025.', undefined]],
    ['a goal', { status: 'target', period: '2023/2025' }, ['三年来有船200艘。', undefined]],
    ['a goal', { status: 'target', period: '2023/2025' }, ['2024年有船200艘。', undefined]],
    ['a goal of no end', { status: 'target', period: '2025/' }, ['到2025年200艘。', undefined]],
    ['a forecast', { status: 'projected', period: '2025' }, ['到2030年有船200艘。', undefined]],
    ['a forecast', { status: 'projected', period: '2024/2025' }, ['四年内有200艘。', undefined]],
  ])('%s: %#', (_, fact, row) => {
    expectOther(fact, row);
  });
});

describe('a figure in a table holds for the year that heads its column', () => {
  const table = '地区\t2022年\t2023年\n海岛船数\t190艘\t200艘';
  test.each(rows([table, undefined, '200艘'], [table, '2022年', '190艘']))('%#', ({ row }) => {
    expectOther({}, row);
  });
});

describe('a figure of an earlier year must be told as one', () => {
  test.each<[draft: string, fact: Partial<Fact>, told: boolean]>([
    ['有船190艘。', {}, true],
    ['有船190艘。', { period: '2022' }, false],
    ['2022年有船190艘。', { period: '2022' }, true],
    ['2021年有船190艘。', { period: '2022' }, false],
    ['2022年5月有船190艘。', { period: '2022-05' }, true],
    ['上一年有船190艘。', { period: '2022' }, true],
    ['上一年有船190艘。', { period: '2021' }, false],
    ['有船190艘。', { period: '2022', status: 'target' }, true],
    ['有船190艘。', { period: '2022/' }, true],
    ['有船190艘。', { period: '2022/2023' }, true],
    ['有船190艘。', { period: '2021/2022' }, false],
    ['船由190艘增加。', { period: '2022' }, true],
    ['船从190艘增加。', { period: '2022' }, true],
    ['船比上年的190艘多。', { period: '2022' }, true],
    ['Ships rose from 190.', { period: '2022' }, true],
    ['More ships than the 190.', { period: '2022' }, true],
    ['Ships stood at 190.', { period: '2022' }, false],
    ['Ships from the east, where there are no quays: 190.', { period: '2022' }, false],
  ])('%s %j', (text, fact, told) => {
    const { draft, figure } = takenApart(text);
    expect(tellsItsYear(draft, figure, isleFact(fact), isle)).toBe(told);
  });

  test('but not of the year in which the half year of the report falls', () => {
    const { draft, figure } = takenApart('有船190艘。');
    const report = { ...isle.report, period: '2023-07/2023-12' };
    const told = (period: string) =>
      tellsItsYear(draft, figure, isleFact({ period }), { ...isle, report });
    expect([told('2023'), told('2022')]).toEqual([true, false]);
  });
});
