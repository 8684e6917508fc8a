import Big from 'big.js';
import { readChinese } from './chinese.ts';
import { isHanNumeral } from './han-characters.ts';
import type { Numeral, WordAt } from './numeral.ts';
import { isDigit, type PlainDigits, readPlainDigits } from './plain-digits.ts';
import { blankedScaleAt, englishScaleAt, hanScaleAt, type Scale } from './scales.ts';

/**
 * Reads a number in digits, half or full width, with separators and scale words: 18,877, 18 877,
 * ６１５, 5.7万, 500 万, 1亿2000万, 3千5百万, 3万五千, 4.997 billion, 157.1m.
 */
export function readDigits(text: string, at: number, wordAt: WordAt): Numeral | undefined {
  const plain = readPlainDigits(text, at);
  if (!plain) return undefined;
  const han = scaleAt(text, plain.end, wordAt);
  if (!han) return scaled(plain, englishScaleAt(text, plain.end));
  const first = sharedScale(text, plain, han, wordAt) ?? scaled(plain, han);
  return withFallingScales(text, first, wordAt);
}

function scaleAt(text: string, at: number, wordAt: WordAt): Scale | undefined {
  return hanScaleAt(text, at, wordAt) ?? blankedScaleAt(text, at, wordAt);
}

function scaled({ end, digits, decimals }: PlainDigits, scale: Scale | undefined): Numeral {
  if (!scale)
    return { end, value: new Big(digits), place: -decimals || 0, power: 0, notation: 'digits' };
  const { power, word } = scale;
  const value = new Big(`${digits}e${power}`);
  const place = power - decimals;
  return { end: scale.end, value, place, power, notation: 'digits', scale: word };
}

/** 3千5百万, 6千5百万 in 8亿6千5百万: thousands and hundreds that one 万 or 亿 at the end scales. */
function sharedScale(
  text: string,
  plain: PlainDigits,
  scale: Scale,
  wordAt: WordAt,
): Numeral | undefined {
  let end = scale.end;
  let power = scale.power;
  let sum = new Big(`${plain.digits}e${power}`);
  while (power > 0 && power < 4 && isDigit(text[end])) {
    const part = readPlainDigits(text, end);
    const next = part && hanScaleAt(text, part.end, wordAt);
    if (!next || part.decimals > 0) return undefined;
    const large = Math.floor(next.power / 4) * 4;
    const value = new Big(`${part.digits}e${next.power - large}`);
    if (value.gte(new Big(10).pow(power))) return undefined;
    sum = sum.plus(value);
    if (large > 0) {
      const word = next.word.replace(/^[十百千]/, '');
      const total = sum.times(new Big(10).pow(large));
      return { ...scaled(part, next), value: total, power: large, scale: word };
    }
    ({ end, power } = next);
  }
  return undefined;
}

/** Sums in falling scales: 1亿2000万, 3万5千, 3 万 5 千, 12万3千4百, 3万五千. */
function withFallingScales(text: string, first: Numeral, wordAt: WordAt): Numeral {
  let { end, value, place, power } = first;
  while (place >= power) {
    const part = readPart(text, end, power, wordAt);
    if (!part) break;
    value = value.plus(part.value);
    ({ end, place, power } = part);
    if (power === 0) break;
  }
  return { ...first, end, value, place, power: end === first.end ? first.power : 0 };
}

/** ` 5 千` in 3 万 5 千. */
const BLANKED_PART = /^ [0-9]{1,4} /;
const LONGEST_BLANKED = 7;

type Part = Pick<Numeral, 'end' | 'value' | 'place' | 'power'>;

/** What follows 3万 in the same number, below it and without decimals of its own. */
function readPart(text: string, at: number, below: number, wordAt: WordAt): Part | undefined {
  const zero = text[at] === '零';
  const blank = text[at] === ' ' && BLANKED_PART.test(text.slice(at, at + LONGEST_BLANKED));
  const start = zero || blank ? at + 1 : at;
  const part = isDigit(text[start])
    ? readDigitPart(text, start, zero ? 1 : below, wordAt)
    : readHanPart(text, at);
  if (!part || part.place < 0 || part.power >= below || (blank && part.power === 0))
    return undefined;
  return part.value.gte(new Big(10).pow(below)) ? undefined : part;
}

/** 2000万, 5千; one digit alone counts tenths of what is before it: 3万5. */
function readDigitPart(text: string, at: number, below: number, wordAt: WordAt): Part | undefined {
  const plain = readPlainDigits(text, at);
  if (!plain) return undefined;
  const scale = scaleAt(text, plain.end, wordAt);
  const part = (scale && sharedScale(text, plain, scale, wordAt)) ?? scaled(plain, scale);
  if (plain.digits.length > 1 || part.scale !== undefined) return part;
  return { ...part, value: part.value.times(new Big(10).pow(below - 1)), place: below - 1 };
}

/** 五千 in 3万五千; a lone 一 begins a word (3万一线工人). */
function readHanPart(text: string, at: number): Part | undefined {
  const part = isHanNumeral(text[at]) ? readChinese(text, at) : undefined;
  return part?.upper || part?.power === 0 ? undefined : part;
}
