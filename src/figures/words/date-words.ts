import type { WordList } from '../lexicon.ts';

const MONTHS =
  'january february march april may june july august september october november december'.split(
    ' ',
  );

/** Words that the rules for dates and times of day name; they must not be taken apart. */
const NAMED =
  "年度 月份 季度 年 月 日 号 周岁 岁 点 时 分 秒 小时 o'clock o’clock a.m. p.m. am pm 上午 下午 早上 晚上 凌晨 中午 傍晚 清晨 深夜 夜间 今晚 明晚 第 届";

const MONTH_LISTS = MONTHS.map((name, index): WordList => {
  const short = name.slice(0, 3);
  const words = [name, short, `${short}.`];
  if (name === 'september') words.push('sept', 'sept.');
  return { words, roles: { month: index + 1 } };
});

/** Words of dates. */
export const DATE_WORDS: readonly WordList[] = [
  { words: ['上半年', 'first half'], roles: { months: [1, 6] } },
  { words: ['下半年', 'second half', 'latter half'], roles: { months: [7, 12] } },
  { words: ['前三季度'], roles: { months: [1, 9] } },
  { words: ['first quarter'], roles: { months: [1, 3] } },
  { words: ['second quarter'], roles: { months: [4, 6] } },
  { words: ['third quarter'], roles: { months: [7, 9] } },
  { words: ['fourth quarter'], roles: { months: [10, 12] } },
  { words: NAMED.split(' '), roles: {} },
  ...MONTH_LISTS,
];
