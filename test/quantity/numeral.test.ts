import { describe, expect, it } from 'vitest';
import { readNumeral } from '../../src/quantity/numeral/numeral.ts';

describe('numerals', () => {
  it.each([
    ['六百一十五', '615'],
    ['两千三', '2300'],
    ['三万五', '35000'],
    ['一百二', '120'],
    ['一百零二', '102'],
    ['十五', '15'],
    ['二十', '20'],
    ['一万零五百', '10500'],
    ['三亿零五十万', '300500000'],
    ['十六亿六千七百万', '1667000000'],
    ['三点五', '3.5'],
    ['三点一四万', '31400'],
    ['二〇二一', '2021'],
    ['廿三', '23'],
    ['壹佰贰拾叁', '123'],
    ['1亿2000万', '120000000'],
    ['3万5千', '35000'],
    ['１７５０７０', '175070'],
    ['18,877', '18877'],
    ['1,2', '1'],
    ['4.997 billion', '4997000000'],
    ['twenty-one', '21'],
    ['one hundred and two', '102'],
    ['half a million', '500000'],
    ['two dozen', '24'],
  ])('reads %s as %s', (text, value) => {
    expect(readNumeral(text, 0)?.value.toFixed()).toBe(value);
  });

  it.each(['1.2.3', '百', 'first'])('reads no number in %s', (text) => {
    expect(readNumeral(text, 0)).toBeUndefined();
  });

  it('reads neighbouring digits as a span', () => {
    const span = readNumeral('二三十', 0);
    expect([span?.value.toFixed(), span?.upper?.toFixed()]).toEqual(['20', '30']);
  });
});
