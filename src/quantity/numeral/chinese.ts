import Big from 'big.js';
import { readCardinal } from './cardinal.ts';
import { hanDigit, hanRunEnd, isHanNumeral, LONGEST_RUN, scalePower } from './han-characters.ts';
import type { Numeral } from './numeral.ts';

type Read = Omit<Numeral, 'end' | 'notation'>;

/**
 * Reads a number in Chinese numerals, simplified, traditional or financial, by the grammar of the
 * language: 一万零五百, 两千三 (2300), 十六亿六千七百万, 三点五万, 二〇二一, 三五 (3 to 5), 负三, 俩.
 * All numeral characters that stand side by side must make one number.
 */
export function readChinese(text: string, at: number): Numeral | undefined {
  const pair = '俩仨'.indexOf(text[at] ?? ' ');
  if (pair >= 0) return { end: at + 1, ...whole(String(pair + 2)), notation: 'chinese' };
  const negative = text[at] === '负' || text[at] === '負';
  const start = negative ? at + 1 : at;
  if (!isHanNumeral(text[start])) return undefined;
  const end = hanRunEnd(text, start);
  if (end - start > LONGEST_RUN) return undefined;
  const read = readRun(text.slice(start, end));
  if (!read || (negative && read.upper)) return undefined;
  const value = negative ? read.value.times(-1) : read.value;
  return { end, ...read, value, notation: 'chinese' };
}

function readRun(run: string): Read | undefined {
  const point = run.replaceAll('點', '点').indexOf('点');
  if (point >= 0) return readDecimal(run.slice(0, point), run.slice(point + 1));
  return readDigitString(run) ?? readCardinal(run);
}

function whole(digits: string): Read {
  return { value: new Big(digits), place: 0, power: 0 };
}

/** 二〇二一, 一二五一, 〇五: digits side by side, at least three, or two with a zero; or one alone. */
function readDigitString(run: string): Read | undefined {
  const digits = [...run].map(hanDigit);
  if (digits.includes(undefined)) return undefined;
  if (digits.length === 2 && !digits.includes(0)) return undefined;
  if (digits.length > 1 && /[两兩]/.test(run)) return undefined;
  return whole(digits.join(''));
}

/** 三点五, 零点五, 三点一四万, 两点五万亿. */
function readDecimal(before: string, after: string): Read | undefined {
  const units = before === '零' || before === '〇' ? whole('0') : readCardinal(before);
  if (!units || units.upper || /[万萬亿億]/.test(before) || isShort(before, units))
    return undefined;
  const digits = [...after].findIndex((char) => hanDigit(char) === undefined);
  const fraction = digits < 0 ? after : after.slice(0, digits);
  const power = scalePower(after.slice(fraction.length));
  if (fraction.length < after.length && power === undefined) return undefined;
  const decimals = [...fraction].map(hanDigit).join('');
  return {
    value: new Big(`${units.value.toFixed()}.${decimals}e${power ?? 0}`),
    place: (power ?? 0) - decimals.length,
    power: power ?? 0,
  };
}

/** 一百三 (130) leaves out its last power and takes no point. */
function isShort(run: string, { place }: Pick<Numeral, 'place'>): boolean {
  return place > 0 && hanDigit(run.at(-1)) !== undefined;
}
