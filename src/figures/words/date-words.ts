import type { Entry } from '../lexicon.ts';

const MONTHS =
  'january february march april may june july august september october november december'.split(
    ' ',
  );

/** Words that the rules for dates and times of day name; they must not be taken apart. */
const NAMED =
  "年度 月份 季度 年 月 日 号 周岁 岁 点 时 分 秒 小时 o'clock o’clock a.m. p.m. am pm 上午 下午 早上 晚上 凌晨 中午 傍晚 清晨 深夜 夜间 今晚 明晚 第 届";

/** Words of dates. */
export const DATE_WORDS: readonly Entry[] = [
  { word: '上半年', roles: { months: [1, 6] } },
  { word: '下半年', roles: { months: [7, 12] } },
  { word: '前三季度', roles: { months: [1, 9] } },
  { word: 'first half', roles: { months: [1, 6] } },
  { word: 'second half', roles: { months: [7, 12] } },
  { word: 'latter half', roles: { months: [7, 12] } },
  { word: 'first quarter', roles: { months: [1, 3] } },
  { word: 'second quarter', roles: { months: [4, 6] } },
  { word: 'third quarter', roles: { months: [7, 9] } },
  { word: 'fourth quarter', roles: { months: [10, 12] } },
  ...NAMED.split(' ').map((word): Entry => ({ word, roles: {} })),
  ...MONTHS.flatMap((name, index) => {
    const short = name.slice(0, 3);
    const words =
      name === 'september'
        ? [name, short, 'sept', `${short}.`, 'sept.']
        : [name, short, `${short}.`];
    return words.map((word): Entry => ({ word, roles: { month: index + 1 } }));
  }),
];
