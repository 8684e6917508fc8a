import { expect, test } from 'vitest';
import { problemsOf, type Row } from './problems-of.ts';
import { broken } from './sound.ts';

const ROWS: readonly Row[] = [
  [
    'date: 2021-07-01',
    'date: 2021-07-02',
    '68:11 value: asWritten "2021年7月1日" is 2021-07-01, not 2021-07-02. Mend date or asWritten.',
  ],
  [
    'date: 2021-07-01',
    'date: 2021-07',
    '68:11 value: asWritten "2021年7月1日" is 2021-07-01, not 2021-07. Mend date or asWritten.',
  ],
  [
    'date: 2021-07-01',
    'date: "2021"',
    '68:11 value: asWritten "2021年7月1日" is 2021-07-01, not 2021. Mend date or asWritten.',
  ],
  [
    'date: 2021-07-01',
    'date: "--07-01"',
    '68:11 value: asWritten "2021年7月1日" is 2021-07-01, not --07-01. Mend date or asWritten.',
  ],
  [
    'date: 2021-07-01',
    'date: 2021-07-01\n    hedge: about',
    '69:12 hedge: asWritten "2021年7月1日" is hedged as exact, the fact as about. Take "hedge" out, or give asWritten with the word that hedges.',
  ],
  [
    'asWritten: 2021年7月1日',
    'asWritten: 去年',
    '70:69 value: asWritten "去年" holds no date. Write the date as the report prints it.',
  ],
  [
    'asWritten: 2021年7月1日',
    'asWritten: 约2021年7月1日',
    '65:5 hedge: asWritten "约2021年7月1日" is hedged as about, the fact as exact. Set "hedge: about", or mend asWritten.',
  ],
  [
    'date: 2021-07-01',
    'date: 2021-02-30',
    '68:11 bad-value: there is no date "2021-02-30". Give a day, month or year of the calendar.',
    '68:11 value: asWritten "2021年7月1日" is 2021-07-01, not 2021-02-30. Mend date or asWritten.',
  ],
  [
    'zh: 《救助办法》',
    'zh: 《救济办法》',
    '73:18 name: "《救济办法》" is not what asWritten says: "《救助办法》". Mend it or asWritten: one must hold the other.',
  ],
  [
    'names: { zh: [救助办法] }',
    'names: { zh: [救济办法] }',
    '74:19 name: "救济办法" is not what asWritten says: "《救助办法》". Mend it or asWritten: one must hold the other.',
  ],
  [
    'names: { zh: [救助办法] }',
    'names: { zh: [救助办法, 救法, 求助办法] }',
    '74:29 name: "求助办法" is not what asWritten says: "《救助办法》". Mend it or asWritten: one must hold the other.',
  ],
  [
    'asWritten: 《救助办法》',
    'asWritten: 《求助办法》',
    '73:18 name: "《救助办法》" is not what asWritten says: "《求助办法》". Mend it or asWritten: one must hold the other.',
    '74:19 name: "救助办法" is not what asWritten says: "《求助办法》". Mend it or asWritten: one must hold the other.',
  ],
  [
    'asWritten: 明白卡',
    'asWritten: 明月卡',
    '78:18 warning name: "张贴明白卡" is not what asWritten says: "明月卡". Mend it, or give asWritten as an alias.',
  ],
];

test.each(ROWS)(
  'a date or name that disagrees with asWritten: %j made %j',
  (piece, by, ...problems) => {
    expect(problemsOf(broken(piece, by))).toEqual(problems);
  },
);
