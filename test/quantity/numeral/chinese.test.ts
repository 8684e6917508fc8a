import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumeral } from '../../../src/quantity/numeral/numeral.ts';
import { CHINESE_CASES } from './chinese-cases.ts';
import { inChinese } from './in-chinese.ts';

function read(text: string): (string | undefined)[] {
  const numeral = readNumeral(text, 0);
  if (numeral?.end !== text.length) return [undefined, undefined];
  return [numeral.value.toFixed(), numeral.upper?.toFixed()];
}

describe('a Chinese numeral', () => {
  it.each(CHINESE_CASES.map(([text, ...ends]) => ({ text, ends })))(
    '$text: $ends',
    ({ text, ends }) => {
      expect(read(text)).toEqual([ends[0], ends[1]]);
    },
  );

  const below = (power: bigint): fc.Arbitrary<bigint> =>
    fc.bigInt({ min: 0n, max: 10n ** power - 1n });
  const whole = fc.oneof(below(4n), below(8n), below(12n), below(16n), fc.constantFrom(...ROUND));

  it('of any whole number reads back', () => {
    fc.assert(
      fc.property(whole, (value) => {
        expect(read(inChinese(value))).toEqual([String(value), undefined]);
      }),
      { numRuns: 2000 },
    );
  });

  it('reads the same in financial, traditional and colloquial characters', () => {
    fc.assert(
      fc.property(whole, fc.constantFrom(...SPELLINGS), (value, [plain, other]) => {
        const written = [...inChinese(value)].map((char) => other[plain.indexOf(char)] ?? char);
        expect(read(written.join(''))).toEqual([String(value), undefined]);
      }),
    );
  });

  it('of decimals reads back, also before 万 and 亿', () => {
    const decimals = fc.tuple(
      below(3n),
      fc.stringMatching(/^[0-9]{1,6}$/),
      fc.constantFrom(...SCALES),
    );
    fc.assert(
      fc.property(decimals, ([before, after, [scale, power]]) => {
        const written = `${inChinese(before)}点${[...after].map((digit) => '零一二三四五六七八九'[Number(digit)]).join('')}`;
        const numeral = readNumeral(`${written}${scale}`, 0);
        expect(numeral?.value.eq(`${before}.${after}e${power}`)).toBe(true);
      }),
    );
  });

  it('digit by digit keeps its digits', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9]{3,20}$/), (digits) => {
        const written = [...digits].map((digit) => '〇一二三四五六七八九'[Number(digit)]).join('');
        expect(read(written)).toEqual([BigInt(digits).toString(), undefined]);
      }),
    );
  });
});

const ROUND = Array.from({ length: 16 }, (_, power) => 10n ** BigInt(power));
const SCALES = [
  ['', 0],
  ['万', 4],
  ['亿', 8],
  ['万亿', 12],
] as const;
const SPELLINGS = [
  ['零一二三四五六七八九十百千', '零壹贰叁肆伍陆柒捌玖拾佰仟'],
  ['万亿', '萬億'],
  ['零', '〇'],
] as const;
