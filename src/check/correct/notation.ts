import Big from 'big.js';
import type { Figure } from '../../figures/figure.ts';
import { englishWords } from './english-words.ts';
import { hanNumeral } from './han-numeral.ts';

/** The parts of a figure as written, around its number. */
export interface Written {
  before: string;
  /** The number with its scale word. */
  number: string;
  after: string;
}

/** Digits, and the scale word that may follow them: sources of regular expressions. */
export const NUMBER = '[\\d０-９][\\d０-９,，.．]*(?<![,，.．])';
export const SCALE =
  '(?:\\s?(?:万亿|亿|万|千|(?:thousand|million|billion|trillion|bn|m)(?![a-z])))?';
const DIGITS = new RegExp(NUMBER + SCALE, 'iu');
const HAN = /(?!百分之)[零〇一二两三四五六七八九十百千万亿点]+/u;
const WORDS =
  /\b(?:(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|and)(?:[\s-](?!and\s*$)|\b))+/i;

/** Takes a figure's text apart at its number; undefined for fractions and other forms. */
export function takeApart({ text, notation, fraction }: Figure): Written | undefined {
  if (fraction) return undefined;
  const pattern = notation === 'digits' ? DIGITS : notation === 'chinese' ? HAN : WORDS;
  const match = pattern.exec(text);
  if (!match) return undefined;
  const number = match[0].replace(/[\s-]+$/, '');
  const end = match.index + number.length;
  return { before: text.slice(0, match.index), number, after: text.slice(end) };
}

const SCALES: readonly (readonly [word: string, power: number])[] = [
  ['亿', 8],
  ['万', 4],
];
const ENGLISH_SCALES: readonly (readonly [word: string, power: number])[] = [
  [' billion', 9],
  [' million', 6],
];
/** From here on a number is told with a scale word. */
const LARGE = 1e6;
/** Decimals a number is written with at most. */
const MOST_DECIMALS = 4;

/** Writes a number the way another is written: numerals, grouping, width and scale words. */
export function writeLike(
  value: Big,
  { number }: Written,
  { notation }: Figure,
  inEnglish: boolean,
): string | undefined {
  if (notation === 'chinese') return hanNumeral(value)?.replace(/^二$/, '两');
  if (notation === 'words') {
    const words = englishWords(value);
    if (words !== undefined) return /^[A-Z]/.test(number) ? capital(words) : words;
    return grouped(value.toFixed());
  }
  const text = shortest(value, number, inEnglish);
  return text !== undefined && /[０-９]/.test(number) ? fullWidth(text) : text;
}

/** The scale word that makes the number shortest; that of the draft where it makes no odds. */
function shortest(value: Big, like: string, inEnglish: boolean): string | undefined {
  const own = /[^\d０-９.．,，]+$/u.exec(like)?.[0] ?? '';
  const latin = inEnglish || /[a-z]/i.test(own);
  const known = latin ? ENGLISH_SCALES : own === '' && /[,，]/.test(like) ? [] : SCALES;
  const same = known.filter(([word]) => word.trim() === own.trim().toLowerCase());
  const plain = ['', 0] as const;
  const all = own === '' && value.lt(LARGE) ? [plain] : [...same, plain, ...known];
  const written = all
    .map(([word, power]) => ({ word, number: value.div(new Big(10).pow(power)) }))
    .filter(
      ({ number, word }) => decimals(number) <= MOST_DECIMALS && (word === '' || number.gte(0.1)),
    )
    .map(({ word, number }) => grouping(number.toFixed(), like, latin) + word);
  return written.sort((a, b) => length(a) - length(b))[0];
}

function grouping(digits: string, like: string, latin: boolean): string {
  const ungrouped = /\d{4}/.test(like);
  return (latin && !ungrouped) || /[,，]/.test(like) ? grouped(digits) : digits;
}

/** Length without the letters of a scale word, which cost nothing to read. */
function length(text: string): number {
  return text.replace(/[a-z\s,]/gi, '').length;
}

function decimals(value: Big): number {
  return value.toFixed().split('.')[1]?.length ?? 0;
}

function grouped(digits: string): string {
  const [whole = '', rest] = digits.split('.');
  const parts = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return rest === undefined ? parts : `${parts}.${rest}`;
}

function fullWidth(text: string): string {
  return text.replace(/[\d.,]/g, (each) => String.fromCharCode(each.charCodeAt(0) + 0xfee0));
}

function capital(word: string): string {
  return word[0]!.toUpperCase() + word.slice(1);
}
