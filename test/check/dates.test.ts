import { describe, expect, test } from 'vitest';
import { judgeDates } from '../../src/check/dates.ts';
import { contextOf } from './held.ts';
import { madeUpBase } from './made-up-base.ts';

const dated = (id: string, date: string, about: string[] = [id]) => ({
  id: `day.${id}`,
  kind: 'date',
  label: { zh: id },
  date,
  about,
  source: { section: 'garden', paragraph: 1, sentence: 1, asWritten: date },
});

const WORDS: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  opened: ['开园', 'opened'],
  founded: ['创办', 'founded'],
  closed: ['闭园', 'closed'],
  feast: ['花节', 'feast'],
  bloom: ['开花', 'bloom'],
  sown: ['播种', 'sown'],
  field: ['菜地', 'field'],
  paid: ['收费', 'charged'],
};

/** A garden with days, a month, a year, a day of every year and a season. */
const base = madeUpBase({
  id: 'garden',
  title: '花园年报',
  publisher: '花园',
  place: { id: 'hill', zh: '南坡' },
  terms: Object.fromEntries(
    Object.entries(WORDS).map(([id, [zh, en]]) => [id, { zh: [zh], en: [en] }]),
  ),
  facts: [
    {
      id: 'count',
      kind: 'figure',
      label: { zh: '棵数' },
      value: 5,
      unit: '个',
      about: ['opened'],
      source: { section: 'garden', paragraph: 1, sentence: 1, asWritten: '5棵' },
    },
    dated('silent', '2023-12-31', []),
    dated('bloom', '2023-21'),
    dated('opened', '2023-06-18'),
    dated('founded', '1998'),
    dated('closed', '2023-09'),
    dated('feast', '--06-05'),
    dated('sown', '2023-04-21', ['sown', 'field']),
    dated('paid', '2023-10-01'),
  ],
});

/** Each date of a draft that the base speaks of, with its verdict and what is to be written. */
function judged(text: string): string[] {
  const { draft, prepared } = contextOf(base, text);
  return judgeDates(draft, prepared).map((each) =>
    [
      each.text,
      each.verdict,
      each.match ?? each.reason,
      each.report,
      ...each.facts,
      ...('suggestion' in each ? ['→', String(each.suggestion)] : []),
    ].join(' '),
  );
}

/** A second date that begins so many characters behind the first. */
const apart = (by: number): string => `${'6月18日开园'.padEnd(by - 1, '花')}。6月19日又开园。`;

const ROWS: readonly (readonly [draft: string, judged: readonly string[]])[] = [
  ['6月18日开园。', ['6月18日 supported exact 2023-06-18 day.opened']],
  ['2023年6月18日开园。', ['2023年6月18日 supported exact 2023-06-18 day.opened']],
  ['2022年6月18日开园。', ['2022年6月18日 refuted value 2023-06-18 day.opened → 2023年6月18日']],
  ['6月19日开园。', ['6月19日 refuted value 2023-06-18 day.opened → 6月18日']],
  ['2023年6月开园。', ['2023年6月 supported rounded 2023-06-18 day.opened']],
  ['2023年7月开园。', ['2023年7月 refuted value 2023-06-18 day.opened']],
  ['2023年开园。', ['2023年 supported rounded 2023-06-18 day.opened']],
  ['2022年开园。', []],
  ['2024年开园。', []],
  ['6月18日至20日开园。', ['6月18日至20日 supported rounded 2023-06-18 day.opened']],
  ['6月16日至18日开园。', ['6月16日至18日 supported rounded 2023-06-18 day.opened']],
  ['6月19日至20日开园。', ['6月19日至20日 refuted value 2023-06-18 day.opened']],
  ['6月16日至17日开园。', ['6月16日至17日 refuted value 2023-06-18 day.opened']],
  ['2023年上半年开园。', ['2023年上半年 supported rounded 2023-06-18 day.opened']],
  ['2023年下半年开园。', ['2023年下半年 refuted value 2023-06-18 day.opened']],
  ['1998年创办。', ['1998年 supported exact 1998 day.founded']],
  ['1997年创办。', ['1997年 refuted value 1998 day.founded → 1998年']],
  ['1998年5月创办。', []],
  ['1998年5月3日创办。', []],
  ['1998年1月1日创办。', []],
  ['1998年12月31日创办。', []],
  ['5月3日创办。', []],
  ['1997年5月创办。', ['1997年5月 refuted value 1998 day.founded']],
  ['1996年至1998年创办。', ['1996年至1998年 supported rounded 1998 day.founded']],
  ['2023年9月闭园。', ['2023年9月 supported exact 2023-09 day.closed']],
  ['9月闭园。', ['9月 supported exact 2023-09 day.closed']],
  ['2023年闭园。', ['2023年 supported rounded 2023-09 day.closed']],
  ['2022年闭园。', []],
  ['2023年10月闭园。', ['2023年10月 refuted value 2023-09 day.closed → 2023年9月']],
  ['2023年9月3日闭园。', []],
  ['9月30日闭园。', []],
  ['10月1日闭园。', ['10月1日 refuted value 2023-09 day.closed']],
  ['2023年10月收费。', ['2023年10月 supported rounded 2023-10-01 day.paid']],
  ['10月1日收费。', ['10月1日 supported exact 2023-10-01 day.paid']],
  ['每年6月5日是花节。', ['6月5日 supported exact --06-05 day.feast']],
  ['2021年6月5日是花节。', ['2021年6月5日 supported exact --06-05 day.feast']],
  ['每年6月6日是花节。', ['6月6日 refuted value --06-05 day.feast → 6月5日']],
  ['每年6月是花节。', ['6月 supported rounded --06-05 day.feast']],
  ['2021年有花节。', []],
  ['2023年3月开花。', []],
  ['4月21日菜地播种。', ['4月21日 supported exact 2023-04-21 day.sown']],
  ['4月22日菜地播种。', ['4月22日 refuted value 2023-04-21 day.sown → 4月21日']],
  ['4月22日播种。', []],
  ['4月22日去菜地。', []],
  ['菜地很大,4月22日播种。', ['4月22日 refuted value 2023-04-21 day.sown → 4月21日']],
  ['菜地很大,已经播种,4月22日下雨。', []],
  ['菜地很大。4月22日播种。', []],
  ['12月30日下雨。', []],
  ['6月18日开园,6月19日又开园。', ['6月18日 supported exact 2023-06-18 day.opened']],
  [
    `${'花'.repeat(50)}。6月18日开园,6月19日又开园。`,
    ['6月18日 supported exact 2023-06-18 day.opened'],
  ],
  ['2023年开园,6月19日又开园。', ['2023年 supported rounded 2023-06-18 day.opened']],
  [
    '6月17日开园,6月19日又开园。',
    [
      '6月17日 refuted value 2023-06-18 day.opened → 6月18日',
      '6月19日 refuted value 2023-06-18 day.opened → 6月18日',
    ],
  ],
  [apart(79), ['6月18日 supported exact 2023-06-18 day.opened']],
  [
    apart(80),
    [
      '6月18日 supported exact 2023-06-18 day.opened',
      '6月19日 refuted value 2023-06-18 day.opened → 6月18日',
    ],
  ],
  ['It opened on 18 June 2023.', ['18 June 2023 supported exact 2023-06-18 day.opened']],
  ['It opened in July 2023.', ['July 2023 refuted value 2023-06-18 day.opened']],
];

describe('the dates of a draft', () => {
  test.each(ROWS)('%s', (draft, wanted) => {
    expect(judged(draft)).toEqual(wanted);
  });
});
