import { UNITS } from '../../quantity/unit-table.ts';
import type { WordList } from '../lexicon.ts';

type Row = readonly [words: string, units: string];

/** Words for what a figure is counted by, each row with its units. */
const ROWS: readonly Row[] = [
  ['每人每月,每月每人,月人均,人均每月', '人 月'],
  ['每人每年,每年每人,年人均,人均每年', '人 年'],
  ['一人一月', '人 月'],
  ['一人一年', '人 年'],
  ['每人每季度', '人 季度'],
  ['每季度,按季度,quarterly', '季度'],
  ['每周,每星期,weekly,per week,each week,every week', '周'],
  ['month by month,by the month', '月'],
  ['每人次,人次均', '人次'],
  ['每人,每名,每位,人均,每个人', '人'],
  ['每个月,每月,月均,按月', '月'],
  ['每一年,每年,年均', '年'],
  ['一年', '年'],
  ['全年,按年', '年'],
  ['每天,每日,日均', '天'],
  ['每户,户均', '户'],
  ['每个', '个'],
  ['每家,家均', '家'],
  ['每座,每所', '处'],
  ['每次,次均', '次'],
  ['每省', '省'],
  ['每县', '县区'],
  ['每村', '村'],
  [
    'per person per month,per month per person,a month per person,per person a month,per head per month,per capita per month,each month per person,a person a month,a head a month',
    '人 月',
  ],
  [
    'per person per year,per year per person,a year per person,per person a year,per head per year,per capita per year,a person a year,a head a year',
    '人 年',
  ],
  ['per person,per head,per capita,each person,per recipient', '人'],
  ['per month,a month,monthly,each month,every month', '月'],
  [
    'per year,a year,annually,annual,yearly,each year,every year,per annum,on an annual basis,on a yearly basis',
    '年',
  ],
  ['on a monthly basis', '月'],
  ['per day,a day,daily', '天'],
  ['per household,each household,per family', '户'],
  ['per company,per firm,per enterprise,per business', '家'],
  ['per instance,per case,per visit', '人次'],
  ['each,apiece,per home', '个'],
];

/** The words of rates. Of two of one length for units of one kind, ratesIn takes the first. */
export const RATE_WORDS: readonly WordList[] = ROWS.map(([words, units]) => ({
  words: words.split(','),
  roles: { per: units.split(' ').map((id) => UNITS.get(id)!) },
}));

/** A year that lasts (一年多), not one that is counted by. */
const NOT_ALONE = '一年';

/** The words of rates for the lexicon. */
export const RATES_ALONE: readonly WordList[] = RATE_WORDS.filter(
  ({ words }) => words[0] !== NOT_ALONE,
);
