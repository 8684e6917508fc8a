import { describe, expect, test } from 'vitest';
import { readNumeral } from '../../../src/quantity/numeral/numeral.ts';

/** How far a numeral goes, its value, the places of its last digit and its scale, its upper end. */
const ROWS: readonly (readonly [
  text: string,
  end: number,
  value: string,
  place: number,
  power: number,
  upper?: string,
])[] = [
  ['two million', 11, '2000000', 6, 6],
  ['two and a half million', 22, '2500000', 5, 6],
  ['two hundred', 11, '200', 2, 2],
  ['two and a half hundred', 22, '250', 1, 2],
  ['two point five', 14, '2.5', -1, 0],
  ['two point two five million', 26, '2250000', 4, 6],
  ['two thousand three hundred', 26, '2300', 2, 0],
  ['five hundred', 12, '500', 2, 2],
  ['two thousand', 12, '2000', 3, 3],
  ['twenty-one', 10, '21', 0, 0],
  ['one thousand thousand', 12, '1000', 3, 3],
  ['one million thousand', 11, '1000000', 6, 6],
  ['one thousand million', 12, '1000', 3, 3],
  ['twelve hundred', 14, '1200', 2, 2],
  ['two hundred hundred', 11, '200', 2, 2],
  ['half a million', 14, '500000', 5, 6],
  ['a million', 9, '1000000', 6, 6],
  ['a dozen', 7, '12', 0, 0],
  ['two dozen', 9, '24', 0, 0],
  ['two point', 3, '2', 0, 0],
  ['two point 5', 3, '2', 0, 0],
  ['two point ten', 3, '2', 0, 0],
  ['five six', 4, '5', 0, 0],
  ['twenty twelve', 6, '20', 0, 0],
  ['twenty zero', 6, '20', 0, 0],
  ['twenty-one two', 10, '21', 0, 0],
  ['two million and a half', 11, '2000000', 6, 6],
  ['one and a half', 14, '1.5', -1, 0],
  ['two bn', 3, '2', 0, 0],
  ['two m', 3, '2', 0, 0],
  ['three hundred and five', 22, '305', 0, 0],
  ['a hundred', 9, '100', 2, 2],
  ['zero million', 4, '0', 0, 0],
  ['two POINT five', 14, '2.5', -1, 0],
  ['Two Million', 11, '2000000', 6, 6],
  ['12', 2, '12', 0, 0],
  ['1,234', 5, '1234', 0, 0],
  ['1,23', 1, '1', 0, 0],
  ['1,234,567', 9, '1234567', 0, 0],
  ['1 234', 5, '1234', 0, 0],
  ['400 810 1234', 3, '400', 0, 0],
  ['1.5', 3, '1.5', -1, 0],
  ['3万5千', 4, '35000', 3, 0],
  ['3万5', 3, '35000', 3, 0],
  ['1.5万', 4, '15000', 3, 4],
  ['3亿5000万', 7, '350000000', 4, 0],
  ['2万3亿', 2, '20000', 4, 4],
  ['３５万', 3, '350000', 4, 4],
  ['12 million', 10, '12000000', 6, 6],
  ['5m', 2, '5000000', 6, 6],
  ['5 m', 1, '5', 0, 0],
  ['0.05', 4, '0.05', -2, 0],
  ['12345,678', 5, '12345', 0, 0],
  ['3千5百', 4, '3500', 2, 0],
  ['5百3千', 2, '500', 2, 2],
  ['3万零5', 4, '30005', 0, 0],
  ['1万1.5', 2, '10000', 4, 4],
  ['三十五万', 4, '350000', 4, 4],
  ['三万五千', 4, '35000', 3, 0],
  ['两百万', 3, '2000000', 6, 6],
  ['一亿三千万', 5, '130000000', 7, 4],
  ['十二', 2, '12', 0, 0],
  ['一百零五', 4, '105', 0, 0],
  ['一百五', 3, '150', 1, 0],
  ['二百三十', 4, '230', 1, 0],
  ['十万', 2, '100000', 5, 4],
  ['三五', 2, '3', 0, 0, '5'],
  ['二三十', 3, '20', 1, 1, '30'],
  ['三十二三', 4, '32', 0, 0, '33'],
  ['三五百', 3, '300', 2, 2, '500'],
  ['廿一', 2, '21', 0, 0],
  ['卅', 1, '30', 1, 0],
  ['零', 1, '0', 0, 0],
  ['二〇二一', 4, '2021', 0, 0],
  ['一百一十', 4, '110', 1, 0],
  ['两万五', 3, '25000', 3, 0],
  ['两万零五', 4, '20005', 0, 0],
  ['一万亿', 3, '1000000000000', 12, 12],
];

const CASES = ROWS.map(([text, end, value, place, power, upper]) => ({
  text,
  expected: { end, value, place, power, upper },
}));

describe('the numeral that begins', () => {
  test.each(CASES)('"$text" is read as $expected', ({ text, expected }) => {
    const numeral = readNumeral(text, 0)!;
    const read = { ...numeral, value: numeral.value.toFixed(), upper: numeral.upper?.toFixed() };
    expect(read).toMatchObject(expected);
  });

  test.each([
    'a half',
    'half',
    'half of',
    'a bn',
    '1.2.3',
    '万',
    '百万',
    '一万万',
    '五三十',
    '十十',
    '百百',
  ])('"%s" is none', (text) => {
    expect(readNumeral(text, 0)).toBeUndefined();
  });

  test.each(['1'.repeat(41), '九'.repeat(65)])(
    '%s is none: no one writes so many digits',
    (text) => {
      expect(readNumeral(text, 0)).toBeUndefined();
    },
  );
});
