import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumeral } from '../../../src/quantity/numeral/numeral.ts';

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = ' ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const SCALES = ['', 'thousand', 'million', 'billion', 'trillion'];

function below1000(value: number, joint: string): string {
  const rest = value % 100;
  const tens =
    rest < 20
      ? ONES[rest]
      : [TENS[Math.floor(rest / 10)], ...(rest % 10 ? [ONES[rest % 10]] : [])].join('-');
  if (value < 100) return tens!;
  return `${ONES[Math.floor(value / 100)]} hundred${rest === 0 ? '' : `${joint}${tens}`}`;
}

function inEnglish(value: number, joint: string): string {
  const parts: string[] = [];
  for (let rest = value, scale = 0; rest > 0; rest = Math.floor(rest / 1000), scale++)
    if (rest % 1000 > 0) parts.unshift(`${below1000(rest % 1000, joint)} ${SCALES[scale]}`.trim());
  return parts.join(' ') || 'zero';
}

describe('an English numeral', () => {
  it.each([
    ['fifteen', '15'],
    ['twenty-one', '21'],
    ['one hundred and two', '102'],
    ['five thousand six hundred and fifty-eight', '5658'],
    ['one thousand, two hundred', '1200'],
    ['twelve hundred', '1200'],
    ['a hundred', '100'],
    ['a million', '1000000'],
    ['half a million', '500000'],
    ['one and a half million', '1500000'],
    ['two and a half', '2.5'],
    ['four point nine nine seven billion', '4997000000'],
    ['two dozen', '24'],
    ['half a dozen', '6'],
    ['a couple of', '2'],
    ['a couple of hundred', '200'],
    ['two hundred thousand', '200000'],
    ['one million two hundred thousand and five', '1200005'],
    ['4.997 billion', '4997000000'],
    ['157.1 mn', '157100000'],
    ['4.9bn', '4900000000'],
    ['157.1m', '157100000'],
    ['57k', '57000'],
    ['1.2 Trillion', '1200000000000'],
    ['5-million', '5000000'],
  ])('%s is %s', (text, value) => {
    const numeral = readNumeral(text, 0);
    expect([numeral?.end, numeral?.value.toFixed()]).toEqual([text.length, value]);
  });

  it.each([
    ['five, six', 4],
    ['two hundred and three hundred', 11],
    ['one million and two million', 11],
    ['thirty and forty', 6],
    ['twenty-first', 6],
    ['18 877 5', 2],
    ['400 810 1234', 3],
    ['1,2', 1],
    ['5 megabytes', 1],
  ])('%s ends after %i characters', (text, end) => {
    expect(readNumeral(text, 0)?.end).toBe(end);
  });

  it.each(['first', 'hundreds of', 'dozens', 'a few', 'an', 'tens of thousands', 'many', ''])(
    'is not in "%s"',
    (text) => {
      expect(readNumeral(text, 0)).toBeUndefined();
    },
  );

  it('of any whole number reads back', () => {
    const value = fc.oneof(fc.nat(999), fc.nat(10 ** 6), fc.maxSafeNat());
    fc.assert(
      fc.property(value, fc.constantFrom(' ', ' and '), (whole, joint) => {
        const written = inEnglish(whole % 10 ** 15, joint);
        const numeral = readNumeral(written, 0);
        expect([numeral?.end, numeral?.value.toFixed()]).toEqual([
          written.length,
          String(whole % 10 ** 15),
        ]);
      }),
      { numRuns: 1000 },
    );
  });
});
