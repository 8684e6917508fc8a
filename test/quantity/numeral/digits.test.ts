import Big from 'big.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumeral } from '../../../src/quantity/numeral/numeral.ts';

const SCALES = [
  ['', 0],
  ['万', 4],
  ['千万', 7],
  ['亿', 8],
  ['万亿', 12],
  [' thousand', 3],
  [' million', 6],
  ['bn', 9],
] as const;

function fullWidth(text: string): string {
  return text.replace(/[0-9.,]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
}

function grouped(digits: string, separator: string): string {
  return digits.replace(/\B(?=(?:\d{3})+$)/g, separator);
}

describe('a number in digits', () => {
  const whole = fc.bigInt({ min: 0n, max: 10n ** 20n }).map(String);
  const decimals = fc.oneof(fc.constant(''), fc.stringMatching(/^\.[0-9]{1,10}$/));
  const separator = fc.constantFrom('', ',', ' ', "'", '\u00A0', '\u2009', '\u202F');
  const scale = fc.constantFrom(...SCALES);

  it('keeps its value with any separators, width and scale word', () => {
    fc.assert(
      fc.property(whole, decimals, separator, fc.boolean(), scale, (...written) => {
        const [digits, fraction, separated, wide, [word, power]] = written;
        const plain = `${grouped(digits, separated)}${fraction}`;
        const text = `${wide ? fullWidth(plain) : plain}${word}`;
        const numeral = readNumeral(text, 0)!;
        expect(numeral.end).toBe(text.length);
        expect(numeral.value.eq(new Big(`${digits}${fraction}e${power}`))).toBe(true);
        expect(numeral.place).toBe(power - Math.max(fraction.length - 1, 0));
      }),
      { numRuns: 1000 },
    );
  });

  it('keeps the precision it is written with', () => {
    const places = ['615', '57万', '5.7万', '1亿2000万', '16.67亿', '3.14', '4.997 billion'];
    expect(places.map((text) => readNumeral(text, 0)?.place)).toEqual([0, 4, 3, 4, 6, -2, 6]);
  });

  it('of more than forty digits is none', () => {
    expect(readNumeral('1'.repeat(41), 0)).toBeUndefined();
  });

  it('never throws', () => {
    const char = fc.constantFrom(...'0123456789０９,.，．\u00A0 万亿千百十零一二两〇点廿半负兆mk');
    fc.assert(
      fc.property(fc.string({ unit: char, maxLength: 40 }), (text) => {
        const numeral = readNumeral(text, 0);
        expect(numeral === undefined || (numeral.end > 0 && numeral.end <= text.length)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
