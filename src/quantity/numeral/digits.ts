import Big from 'big.js';
import { readChinese } from './chinese.ts';
import { isHanNumeral } from './han-characters.ts';
import type { Numeral } from './numeral.ts';
import { englishScaleAt, hanScaleAt, type Scale } from './scales.ts';

/** No quantity is written in more digits than this. */
const MOST_DIGITS = 40;

interface Plain {
  end: number;
  /** The digits with their point, ASCII. */
  digits: string;
  decimals: number;
}

/**
 * Reads a number in digits, half or full width, with separators and scale words: 18,877, 18 877,
 * ６１５, 5.7万, 1亿2000万, 3万五千, 4.997 billion, 157.1m.
 */
export function readDigits(text: string, at: number): Numeral | undefined {
  const plain = readPlain(text, at);
  if (!plain) return undefined;
  const han = hanScaleAt(text, plain.end);
  if (han) return withFallingScales(text, plain, han);
  return scaled(plain, englishScaleAt(text, plain.end));
}

/** Whether a character is a digit of half or full width. */
export function isDigit(char: string | undefined): boolean {
  return char !== undefined && ((char >= '0' && char <= '9') || (char >= '０' && char <= '９'));
}

function scaled({ end, digits, decimals }: Plain, scale: Scale | undefined): Numeral {
  if (!scale)
    return { end, value: new Big(digits), place: -decimals || 0, power: 0, notation: 'digits' };
  const { power, word } = scale;
  const value = new Big(`${digits}e${power}`);
  const place = power - decimals;
  return { end: scale.end, value, place, power, notation: 'digits', scale: word };
}

function readPlain(text: string, at: number): Plain | undefined {
  const whole = readWhole(text, at);
  if (!isPoint(text[whole.end]) || !isDigit(text[whole.end + 1])) {
    const { end, digits } = whole;
    return digits.length > MOST_DIGITS ? undefined : { end, digits, decimals: 0 };
  }
  const fraction = readRun(text, whole.end + 1);
  if (isPoint(text[fraction.end]) && isDigit(text[fraction.end + 1])) return undefined;
  const decimals = fraction.digits.length;
  if (whole.digits.length + decimals > MOST_DIGITS) return undefined;
  return { end: fraction.end, digits: `${whole.digits}.${fraction.digits}`, decimals };
}

/**
 * Digits, with separators only where they part groups of three: in 1,2 the comma is punctuation. A
 * plain blank parts groups too, unless the digits go on in another way (400 810 1234).
 */
function readWhole(text: string, at: number): { end: number; digits: string } {
  const first = readRun(text, at);
  if (first.digits.length > 3) return first;
  const separator = text[first.end];
  if (separator === undefined || !SEPARATORS.includes(separator)) return first;
  let { end, digits } = first;
  while (text[end] === separator && isGroup(text, end + 1)) {
    digits += readRun(text, end + 1).digits;
    end += 4;
  }
  const goesOn = separator === ' ' && text[end] === ' ' && isDigit(text[end + 1]);
  return goesOn ? first : { end, digits };
}

const SEPARATORS = ",，'’ \u00A0\u2009\u202F";

function isGroup(text: string, at: number): boolean {
  const three = isDigit(text[at]) && isDigit(text[at + 1]) && isDigit(text[at + 2]);
  return three && !isDigit(text[at + 3]);
}

function readRun(text: string, at: number): { end: number; digits: string } {
  let end = at;
  while (isDigit(text[end])) end++;
  return { end, digits: text.slice(at, end).normalize('NFKC') };
}

/** 5.7万, 1.5万亿, and sums in falling scales: 1亿2000万, 3万5千, 12万3千4百, 3万五千. */
function withFallingScales(text: string, plain: Plain, scale: Scale): Numeral {
  const first = scaled(plain, scale);
  if (!isDigit(text[first.end]) && !isHanNumeral(text[first.end])) return first;
  let { end, value, place } = first;
  let power = scale.power;
  while (place === power) {
    const part = readPart(text, end, power);
    if (!part) break;
    value = value.plus(part.value);
    ({ end, place, power } = part);
    if (power === 0) break;
  }
  return { ...first, end, value, place, power: place === first.place ? first.power : 0 };
}

type Part = Pick<Numeral, 'end' | 'value' | 'place' | 'power'>;

/** What follows 3万 in the same number, below it and without decimals of its own. */
function readPart(text: string, at: number, below: number): Part | undefined {
  const zero = text[at] === '零';
  const part = isDigit(text[zero ? at + 1 : at])
    ? readDigitPart(text, zero ? at + 1 : at, zero ? 1 : below)
    : readHanPart(text, at);
  if (!part || part.place < 0 || part.power >= below) return undefined;
  return part.value.gte(new Big(10).pow(below)) ? undefined : part;
}

/** 2000万, 5千; one digit alone counts tenths of what is before it: 3万5. */
function readDigitPart(text: string, at: number, below: number): Part | undefined {
  const plain = readPlain(text, at);
  if (!plain) return undefined;
  const part = scaled(plain, hanScaleAt(text, plain.end));
  if (plain.digits.length > 1 || part.scale !== undefined) return part;
  return { ...part, value: part.value.times(new Big(10).pow(below - 1)), place: below - 1 };
}

/** 五千 in 3万五千; a lone 一 begins a word (3万一线工人). */
function readHanPart(text: string, at: number): Part | undefined {
  const part = isHanNumeral(text[at]) ? readChinese(text, at) : undefined;
  return part?.upper || part?.power === 0 ? undefined : part;
}

function isPoint(char: string | undefined): boolean {
  return char === '.' || char === '．';
}
