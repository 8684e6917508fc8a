import Big from 'big.js';
import { hanDigit, hanTens, largePower, scalePower, smallPower } from './han-characters.ts';

/** A value, or the two ends of an approximate one (七八十: 70 to 80). */
interface Extent {
  low: bigint;
  high: bigint;
}

/** Where reading stands in a run of numeral characters. */
interface Cursor {
  run: string;
  at: number;
  /** Power of ten of the last digit read, within its group. */
  place: number;
  /** A pair of digits (七八) was read: only scale characters may follow. */
  paired: boolean;
}

/** A cardinal in Chinese numerals. */
export interface Cardinal {
  value: Big;
  upper?: Big;
  place: number;
  power: number;
}

const NOTHING: Extent = { low: 0n, high: 0n };
const ONE: Extent = { low: 1n, high: 1n };

/**
 * Reads all of `run` as a cardinal; undefined where it is none. In the grammar of the language
 *
 *     number = below8 [亿 [零] below8]      below8 = group [万 [零] group]
 *     group  = [digit 千] [零] [digit 百] [零] [[digit] 十] [零] [digit]
 *
 * a lone digit at the end counts tenths of the power before it (两千三, 三万五), a digit may be a
 * pair of neighbours (三四十万), and 一亿三千 stands for 一亿三千万.
 */
export function readCardinal(run: string): Cardinal | undefined {
  const cursor: Cursor = { run, at: 0, place: 0, paired: false };
  const read = readParts(cursor, 8);
  if (!read || cursor.at !== run.length) return undefined;
  const value = new Big(String(read.low));
  return {
    value,
    ...(read.high > read.low && { upper: new Big(String(read.high)) }),
    place: cursor.place,
    power: sharedPower(run),
  };
}

/** One step of the grammar for 亿 (`power` 8) or, within it, 万 (4). */
function readParts(cursor: Cursor, power: 8 | 4, after?: number): Extent | undefined {
  const inner = (before?: number): Extent | undefined =>
    power === 8 ? readParts(cursor, 4, before) : readGroup(cursor, before);
  const head = inner(after);
  if (!head || largePower(cursor.run[cursor.at]) !== power) return head;
  cursor.at++;
  const place = cursor.place + power;
  const scaled = scale(head, power);
  cursor.place = place;
  if (cursor.at === cursor.run.length || largePower(cursor.run[cursor.at]) === 8) return scaled;
  if (cursor.paired) return undefined;
  const zero = skipZero(cursor);
  const start = cursor.at;
  const tail = inner(zero ? undefined : power);
  if (!tail || tail.high >= 10n ** BigInt(power)) return undefined;
  const elliptical = power === 8 && !zero && !/[万萬]/.test(cursor.run.slice(start));
  return elliptical ? addElliptical(cursor, scaled, tail, start) : plus(scaled, tail);
}

/** 一亿三千 (130 million): thousands right after 亿 are of 万; 一亿三 has its tenths already. */
function addElliptical(
  cursor: Cursor,
  scaled: Extent,
  tail: Extent,
  start: number,
): Extent | undefined {
  const length = cursor.run.length - start;
  if (length === 1 || (length === 2 && cursor.paired)) return plus(scaled, tail);
  if (smallPower(cursor.run.at(-1)) !== 3 || length > 3) return undefined;
  cursor.place += 4;
  return plus(scaled, scale(tail, 4));
}

/** A number below 10,000; `after` is the power of the 万 or 亿 right before it. */
function readGroup(cursor: Cursor, after?: number): Extent | undefined {
  let sum = NOTHING;
  let last: number | undefined;
  for (;;) {
    const zero = last !== undefined && !cursor.paired && skipZero(cursor);
    const tens = readTens(cursor, last);
    const digit = tens ? undefined : readDigit(cursor);
    const power = smallPower(cursor.run[cursor.at]);
    if (tens) {
      sum = plus(sum, tens);
      cursor.place = last = 1;
    } else if (power !== undefined) {
      if (power >= (last ?? 4) || (!digit && (power > 1 || cursor.paired))) return undefined;
      cursor.at++;
      sum = plus(sum, scale(digit ?? ONE, power));
      cursor.place = last = power;
    } else if (!digit) {
      return zero || last === undefined ? undefined : sum;
    } else {
      const tenths = zero ? 0 : (last ?? after ?? 1) - 1;
      if (tenths > 0 && cursor.at < cursor.run.length && last !== undefined) return undefined;
      cursor.place = cursor.at < cursor.run.length ? 0 : tenths;
      return plus(sum, scale(digit, cursor.place));
    }
  }
}

/** A digit but zero, or two neighbours: 七八, 三五, 三两. */
function readDigit(cursor: Cursor): Extent | undefined {
  const low = hanDigit(cursor.run[cursor.at]);
  if (!low || cursor.paired) return undefined;
  const high = hanDigit(cursor.run[cursor.at + 1]);
  cursor.at++;
  if (!high) return { low: BigInt(low), high: BigInt(low) };
  cursor.at++;
  cursor.paired = true;
  if (low === 3 && high === 2) return { low: 2n, high: 3n };
  if (high !== low + 1 && !(low === 3 && high === 5)) {
    cursor.at = Number.POSITIVE_INFINITY;
    return undefined;
  }
  return { low: BigInt(low), high: BigInt(high) };
}

/** 廿, 卅, 卌 for 二十, 三十, 四十. */
function readTens(cursor: Cursor, last = 4): Extent | undefined {
  const tens = hanTens(cursor.run[cursor.at]);
  if (tens === undefined || last <= 1) return undefined;
  cursor.at++;
  return { low: BigInt(tens), high: BigInt(tens) };
}

function skipZero(cursor: Cursor): boolean {
  if (hanDigit(cursor.run[cursor.at]) !== 0) return false;
  cursor.at++;
  return true;
}

/** Power of the scale characters at the end that all digits share: 两百万 6, 三十五万 4, 三万五千 0. */
function sharedPower(run: string): number {
  const head = hanDigit(run[1]) === undefined ? 1 : 2;
  const simple = run.length > head ? scalePower(run.slice(head)) : undefined;
  if (simple !== undefined) return simple;
  const large = run.search(/[万萬亿億]+$/);
  return large < 0 ? 0 : (scalePower(run.slice(large)) ?? 0);
}

function plus(a: Extent, b: Extent): Extent {
  return { low: a.low + b.low, high: a.high + b.high };
}

function scale({ low, high }: Extent, power: number): Extent {
  const factor = 10n ** BigInt(power);
  return { low: low * factor, high: high * factor };
}
