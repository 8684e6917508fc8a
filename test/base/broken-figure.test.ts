import { expect, test } from 'vitest';
import { problemsOf, type Row } from './problems-of.ts';
import { broken } from './sound.ts';

const ROWS: readonly Row[] = [
  [
    'value: 4997000000',
    'value: 499700000',
    '30:12 value: asWritten "49.97亿元" is 4997000000 元, not 499700000. Mend value or asWritten.',
  ],
  [
    'value: 4997000000',
    'value: 4997000001',
    '30:12 value: asWritten "49.97亿元" is 4997000000 元, not 4997000001. Mend value or asWritten.',
  ],
  [
    'value: 4997000000',
    'value: -4997000000',
    '30:12 value: asWritten "49.97亿元" is 4997000000 元, not -4997000000. Mend value or asWritten.',
  ],
  [
    'value: 4997000000',
    'value: 0x129D8A340',
    '30:12 bad-value: the number is not a plain decimal. Write all digits out, in quotes.',
    '30:12 value: asWritten "49.97亿元" is 4997000000 元, not 4997030720. Mend value or asWritten.',
  ],
  [
    '    unit: 元\n',
    '    unit: 美元\n',
    '31:11 unit: asWritten "49.97亿元" is in 元, not in 美元. Mend unit or asWritten.',
  ],
  [
    '    unit: 元\n',
    '    unit: 人\n',
    '31:11 unit: asWritten "49.97亿元" is in 元, not in 人. Mend unit or asWritten.',
  ],
  [
    '    unit: 元\n',
    '    unit: 角\n',
    '31:11 unit: asWritten "49.97亿元" is in 元, not in 角. Mend unit or asWritten.',
  ],
  [
    '    unit: 元\n',
    '    unit: 元\n    hedge: about\n',
    '32:12 hedge: asWritten "49.97亿元" is hedged as exact, the fact as about. Take "hedge" out, or give asWritten with the word that hedges.',
  ],
  [
    'min: 45',
    'min: 44',
    '37:10 value: asWritten "45%-55%" is 45 %, not 44. Mend min or asWritten.',
  ],
  [
    'max: 55',
    'max: 56',
    '38:10 value: asWritten "45%-55%" is 55 %, not 56. Mend max or asWritten.',
  ],
  [
    'min: 45',
    'min: 65',
    '37:10 kind: min (65) is not less than max (55). Swap them, or make it a figure.',
    '37:10 value: asWritten "45%-55%" is 45 %, not 65. Mend min or asWritten.',
  ],
  [
    'unit: "%"',
    'unit: ‰',
    '39:11 unit: asWritten "45%-55%" is in %, not in ‰. Mend unit or asWritten.',
  ],
  [
    'unit: "%"',
    'unit: 倍',
    '39:11 unit: asWritten "45%-55%" is in %, not in 倍. Mend unit or asWritten.',
  ],
  [
    '45%-55%',
    '45%',
    '37:10 value: asWritten "45%" is one value, the fact is a range. Make the fact a figure with "value", or mend asWritten.',
  ],
  [
    'value: 5\n',
    'value: 6\n',
    '47:12 value: asWritten "5年内" is 5 年, not 6. Mend value or asWritten.',
  ],
  [
    'unit: 年',
    'unit: 月',
    '48:11 unit: asWritten "5年内" is in 年, not in 月. Mend unit or asWritten.',
  ],
  [
    'unit: 年',
    'unit: 个',
    '48:11 kind: a duration is not counted in this unit. Use 年, 月, 天 or another unit of time, or make it a figure.',
    '48:11 unit: asWritten "5年内" is in 年, not in 个. Mend unit or asWritten.',
  ],
  [
    'asWritten: 5年内',
    'asWritten: 数年内',
    '49:69 value: asWritten "数年内" holds no figure. Write the figure as the report prints it.',
  ],
  [
    'asWritten: 5年内',
    'asWritten: 5-6年',
    '47:12 value: asWritten "5-6年" is a range, the fact is one value. Make the fact a range with "min" and "max", or mend asWritten.',
  ],
  [
    '    hedge: nearly\n',
    '',
    '50:5 hedge: asWritten "近300家" is hedged as nearly, the fact as exact. Set "hedge: nearly", or mend asWritten.',
  ],
  [
    'hedge: nearly',
    'hedge: more-than',
    '56:12 hedge: asWritten "近300家" is hedged as nearly, the fact as more-than. Set "hedge: nearly", or mend asWritten.',
  ],
  [
    '近300家',
    '300家',
    '56:12 hedge: asWritten "300家" is hedged as exact, the fact as nearly. Take "hedge" out, or give asWritten with the word that hedges.',
  ],
  [
    '近300家',
    '超300家',
    '56:12 hedge: asWritten "超300家" is hedged as more-than, the fact as nearly. Set "hedge: more-than", or mend asWritten.',
  ],
  [
    'unit: 家',
    'unit: 个',
    '55:11 unit: asWritten "近300家" is in 家, not in 个. Mend unit or asWritten.',
  ],
  [
    'unit: 家',
    'unit: 户',
    '55:11 unit: asWritten "近300家" is in 家, not in 户. Mend unit or asWritten.',
  ],
  [
    '近300家',
    '近300个',
    '55:11 warning unit: asWritten "近300个" is in 个, not in 家. Make sure that 家 is what the report counts.',
  ],
  [
    '近300家',
    '近300元',
    '55:11 unit: asWritten "近300元" is in 元, not in 家. Mend unit or asWritten.',
  ],
  [
    'value: 615',
    'value: 616',
    '62:12 value: asWritten "615元/月/人" is 615 元/人/月, not 616. Mend value or asWritten.',
  ],
  [
    'unit: 元/人/月',
    'unit: 元/人/年',
    '63:11 unit: asWritten "615元/月/人" is in 元/月/人, not in 元/人/年. Mend unit or asWritten.',
  ],
  [
    'unit: 元/人/月',
    'unit: 元/月',
    '63:11 unit: asWritten "615元/月/人" is in 元/月/人, not in 元/月. Mend unit or asWritten.',
  ],
  [
    'unit: 元/人/月',
    'unit: 元',
    '63:11 unit: asWritten "615元/月/人" is in 元/月/人, not in 元. Mend unit or asWritten.',
  ],
  [
    'unit: 元/人/月',
    'unit: 元/户/月',
    '63:11 unit: asWritten "615元/月/人" is in 元/月/人, not in 元/户/月. Mend unit or asWritten.',
  ],
];

test.each(ROWS)('a figure that disagrees with asWritten: %j made %j', (piece, by, ...problems) => {
  expect(problemsOf(broken(piece, by))).toEqual(problems);
});
