import Big from 'big.js';
import type { Numeral } from './numeral.ts';

const DIGITS: Record<string, number> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  兩: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  壹: 1,
  贰: 2,
  貳: 2,
  叁: 3,
  參: 3,
  肆: 4,
  伍: 5,
  陆: 6,
  陸: 6,
  柒: 7,
  捌: 8,
  玖: 9,
};
const SMALL: Record<string, number> = { 十: 1, 拾: 1, 百: 2, 佰: 2, 千: 3, 仟: 3 };
const LARGE: Record<string, number> = { 万: 4, 萬: 4, 亿: 8, 億: 8 };
const TENS: Record<string, number> = { 廿: 20, 卅: 30 };

/**
 * Reads a number in Chinese numerals, simplified, traditional or financial, by the grammar of the
 * language: 一万零五百, 两千三 (2300), 十六亿六千七百万, 三点五万, 二〇二一, 三五 (3 to 5).
 */
export function readChinese(text: string, at: number): Numeral | undefined {
  return readDigitString(text, at) ?? readSpan(text, at) ?? readPositional(text, at);
}

/** 二〇二一 and 一二五一: digits side by side, at least three, or two with a zero. */
function readDigitString(text: string, at: number): Numeral | undefined {
  let end = at;
  let digits = '';
  while (isDigit(text[end]) && text[end] !== '两') digits += DIGITS[text[end++]!];
  if (digits.length < 3 || digits.length > 30 || isPower(text[end]) || text[end] === '点')
    return undefined;
  return { end, value: new Big(digits), place: 0, notation: 'chinese' };
}

/** Neighbouring digits as a range: 三五, 七八百, 二三十, 十七八, 两三千万. */
function readSpan(text: string, at: number): Numeral | undefined {
  const ten = text[at] === '十' ? 10 : 0;
  const start = ten ? at + 1 : at;
  const low = DIGITS[text[start] ?? ''];
  const high = DIGITS[text[start + 1] ?? ''];
  if (!low || !high || (high !== low + 1 && !(low === 3 && high === 5))) return undefined;
  let end = start + 2;
  if (isDigit(text[end])) return undefined;
  let power = 0;
  if (!ten && SMALL[text[end] ?? '']) power += SMALL[text[end++]!]!;
  while (LARGE[text[end] ?? '']) power += LARGE[text[end++]!]!;
  if (isDigit(text[end]) && power > 0) return undefined;
  const scale = new Big(10).pow(power);
  return {
    end,
    value: scale.times(ten + low),
    upper: scale.times(ten + high),
    place: power,
    notation: 'chinese',
  };
}

interface Group {
  end: number;
  value: Big;
  /** Power of the last digit written. */
  place: number;
  /** A bare digit ends it (两千三): it counts tenths of the power before. */
  short: boolean;
}

function readPositional(text: string, at: number): Numeral | undefined {
  let total = new Big(0);
  let end = at;
  let limit = Number.POSITIVE_INFINITY;
  let place: number | undefined;
  for (;;) {
    const zero = end > at && isZero(text[end]);
    const group = readGroup(
      text,
      zero ? end + 1 : end,
      Number.isFinite(limit) && !zero ? limit : undefined,
    );
    if (!group) break;
    const large = readLarge(text, group.end);
    if (large.power >= limit && large.power > 0) break;
    if (large.power === 0 && Number.isFinite(limit) && group.value.gte(new Big(10).pow(limit)))
      break;
    total = total.plus(group.value.times(new Big(10).pow(large.power)));
    place = group.place + large.power;
    end = large.end;
    limit = large.power;
    if (large.power === 0) break;
  }
  if (place === undefined) return undefined;
  return (
    withPoint(text, end, total, place, limit) ?? { end, value: total, place, notation: 'chinese' }
  );
}

function readLarge(text: string, at: number): { end: number; power: number } {
  let end = at;
  let power = 0;
  while (LARGE[text[end] ?? ''] !== undefined) power += LARGE[text[end++]!]!;
  return { end, power };
}

/**
 * A number below 10,000. `after` is the power of 万 or 亿 just before: a lone digit then counts
 * tenths of it (三万五 = 35,000).
 */
function readGroup(text: string, at: number, after?: number): Group | undefined {
  const tens = TENS[text[at] ?? ''];
  if (tens !== undefined) return readTens(text, at, tens);
  let value = new Big(0);
  let end = at;
  let last = 4;
  let place = 0;
  let read = false;
  let zero = false;
  for (;;) {
    const digit = DIGITS[text[end] ?? ''];
    if (digit === 0) {
      if (read && !zero && (isDigit(text[end + 1]) || text[end + 1] === '十')) {
        zero = true;
        end++;
        continue;
      }
      if (!read) return { end: end + 1, value: new Big(0), place: 0, short: false };
      break;
    }
    const power = SMALL[text[end + (digit === undefined ? 0 : 1)] ?? ''];
    if (digit === undefined && (power === undefined || (read && !zero))) break;
    if (power !== undefined) {
      if (power >= last || (digit === undefined && power !== 1)) break;
      value = value.plus(new Big(digit ?? 1).times(new Big(10).pow(power)));
      end += digit === undefined ? 1 : 2;
      last = power;
      place = power;
      read = true;
      zero = false;
      continue;
    }
    const short =
      !zero && (read ? last > 1 : after !== undefined) && LARGE[text[end + 1] ?? ''] === undefined;
    const unit = short ? (read ? last - 1 : after! - 1) : 0;
    value = value.plus(new Big(digit!).times(new Big(10).pow(unit)));
    return { end: end + 1, value, place: unit, short };
  }
  return read ? { end, value, place, short: false } : undefined;
}

function readTens(text: string, at: number, tens: number): Group {
  const ones = DIGITS[text[at + 1] ?? ''];
  return ones
    ? { end: at + 2, value: new Big(tens + ones), place: 0, short: false }
    : { end: at + 1, value: new Big(tens), place: 1, short: false };
}

/** 三点五, 零点五, 三点一四万. */
function withPoint(
  text: string,
  at: number,
  whole: Big,
  place: number,
  limit: number,
): Numeral | undefined {
  if (
    text[at] !== '点' ||
    !isDigit(text[at + 1]) ||
    (limit > 0 && Number.isFinite(limit)) ||
    place > 1
  )
    return undefined;
  let end = at + 1;
  let digits = '';
  while (isDigit(text[end])) digits += DIGITS[text[end++]!];
  if (digits.length > 30) return undefined;
  const small = SMALL[text[end] ?? ''];
  if (small !== undefined && LARGE[text[end + 1] ?? ''] !== undefined) end++;
  const large = readLarge(text, end);
  const power = large.power + (large.power > 0 && small !== undefined ? small : 0);
  const value = whole
    .plus(new Big(digits).times(new Big(10).pow(-digits.length)))
    .times(new Big(10).pow(power));
  return { end: large.end, value, place: power - digits.length, notation: 'chinese' };
}

function isDigit(char: string | undefined): boolean {
  return char !== undefined && DIGITS[char] !== undefined;
}

function isZero(char: string | undefined): boolean {
  return char !== undefined && DIGITS[char] === 0;
}

function isPower(char: string | undefined): boolean {
  return char !== undefined && (SMALL[char] !== undefined || LARGE[char] !== undefined);
}
