import Big from 'big.js';
import type { Numeral } from './numeral.ts';

const HAN_SCALES: Record<string, number> = { 十: 1, 百: 2, 千: 3, 万: 4, 萬: 4, 亿: 8, 億: 8 };
const ENGLISH_SCALES: Record<string, number> = {
  hundred: 2,
  thousand: 3,
  million: 6,
  billion: 9,
  trillion: 12,
  mln: 6,
  bln: 9,
  mn: 6,
  bn: 9,
};
const ENGLISH_SCALE =
  /[ \u00A0-]?(hundred|thousand|million|billion|trillion|mln|bln|mn|bn)s?(?![a-z])/iy;

interface Plain {
  end: number;
  value: Big;
  decimals: number;
}

/** Reads a number in digits, with separators and scale words: 18,877, ６１５, 5.7万, 1亿2000万, 4.997 billion. */
export function readDigits(text: string, at: number): Numeral | undefined {
  const plain = readPlain(text, at);
  if (!plain) return undefined;
  return withHanScale(text, plain) ?? withEnglishScale(text, plain) ?? asNumeral(plain);
}

function asNumeral({ end, value, decimals }: Plain): Numeral {
  return { end, value, place: decimals === 0 ? 0 : -decimals, notation: 'digits' };
}

function readPlain(text: string, at: number): Plain | undefined {
  const whole = readWhole(text, at);
  let end = whole.end;
  let digits = whole.digits;
  let decimals = 0;
  if (isPoint(text[end]) && isDigit(text[end + 1])) {
    const start = ++end;
    while (isDigit(text[end])) digits += ascii(text[end++]!);
    decimals = end - start;
    if (isPoint(text[end]) && isDigit(text[end + 1])) return undefined;
  }
  if (digits.length > 40) return undefined;
  const value = new Big(digits).times(new Big(10).pow(-decimals));
  return { end, value, decimals };
}

/** Digits, with separators only where they part groups of three: in 1,2 the comma is punctuation. */
function readWhole(text: string, at: number): { end: number; digits: string } {
  let end = at;
  let digits = '';
  while (isDigit(text[end])) digits += ascii(text[end++]!);
  if (digits.length > 3) return { end, digits };
  while (isSeparator(text[end]) && isGroup(text, end + 1)) {
    for (let i = end + 1; i <= end + 3; i++) digits += ascii(text[i]!);
    end += 4;
  }
  return { end, digits };
}

function isGroup(text: string, at: number): boolean {
  return [0, 1, 2].every((i) => isDigit(text[at + i])) && !isDigit(text[at + 3]);
}

/** 5.7万, 1.5万亿, 3千万; and sums in falling scales: 1亿2000万, 3万5千. */
function withHanScale(text: string, first: Plain): Numeral | undefined {
  const scale = hanScale(text, first.end);
  if (!scale) return undefined;
  let value = first.value.times(new Big(10).pow(scale.power));
  let place = scale.power - first.decimals;
  let end = scale.end;
  let power = scale.power;
  while (place === power && isDigit(text[end])) {
    const next = readPlain(text, end);
    if (!next) break;
    const nextScale = hanScale(text, next.end);
    const nextPower = nextScale?.power ?? 0;
    const part = next.value.times(new Big(10).pow(nextPower));
    if (nextPower >= power || part.gte(new Big(10).pow(power)) || next.decimals > nextPower) break;
    value = value.plus(part);
    place = nextPower - next.decimals;
    power = nextPower;
    end = nextScale?.end ?? next.end;
    if (!nextScale) break;
  }
  return { end, value, place, notation: 'digits', scale: scale.word };
}

function hanScale(
  text: string,
  at: number,
): { end: number; power: number; word: string } | undefined {
  let end = at;
  let power = 0;
  while (text[end] !== undefined && HAN_SCALES[text[end]!] !== undefined)
    power += HAN_SCALES[text[end++]!]!;
  if (end === at || end - at > 3) return undefined;
  return { end, power, word: text.slice(at, end).replaceAll('萬', '万').replaceAll('億', '亿') };
}

function withEnglishScale(text: string, plain: Plain): Numeral | undefined {
  ENGLISH_SCALE.lastIndex = plain.end;
  const match = ENGLISH_SCALE.exec(text);
  if (!match) return undefined;
  const word = match[1]!.toLowerCase();
  const power = ENGLISH_SCALES[word]!;
  return {
    end: plain.end + match[0].length,
    value: plain.value.times(new Big(10).pow(power)),
    place: power - plain.decimals,
    notation: 'digits',
    scale: word,
  };
}

function isDigit(char: string | undefined): boolean {
  return char !== undefined && ((char >= '0' && char <= '9') || (char >= '０' && char <= '９'));
}

function ascii(char: string): string {
  return char > '9' ? String.fromCharCode(char.charCodeAt(0) - 0xfee0) : char;
}

function isPoint(char: string | undefined): boolean {
  return char === '.' || char === '．';
}

function isSeparator(char: string | undefined): boolean {
  return (
    char === ',' ||
    char === '，' ||
    char === '\u00A0' ||
    char === '\u2009' ||
    char === '\u202F' ||
    char === "'"
  );
}
