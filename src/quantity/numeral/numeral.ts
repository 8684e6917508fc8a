import type Big from 'big.js';
import { readChinese } from './chinese.ts';
import { readDigits } from './digits.ts';
import { readEnglish } from './english.ts';
import { isLetter } from './letters.ts';
import { isDigit } from './plain-digits.ts';

/** A number as written: no unit, no hedge. */
export interface Numeral {
  /** Offset just after it, in UTF-16 code units. */
  end: number;
  /** Exact value. */
  value: Big;
  /** For a span such as 三五 (3 to 5) or 二三十: the upper value; `value` is the lower. */
  upper?: Big;
  /**
   * Power of ten of the last digit written: 0 for 615 and 3000, 4 for 57万, 3 for 5.7万 and 三千,
   * 6 for 16.67亿 and 十六亿六千七百万, -2 for 3.14.
   */
  place: number;
  /**
   * Power of ten of the scale words that end it and all its digits share: 4 for 57万 and 两百万,
   * 6 for 5 million; 0 where none does (615, 三万五千).
   */
  power: number;
  notation: 'digits' | 'chinese' | 'words';
  /** Scale word after digits (万, 亿, million); the largest one in 1亿2000万. */
  scale?: string;
}

/**
 * What begins at a place of the text, by its longest word: a unit (千瓦), another word (万家), or
 * nothing known. It tells whether a scale character belongs to the number before it.
 */
export type WordAt = (text: string, at: number) => 'unit' | 'other' | undefined;

const NO_WORDS: WordAt = () => undefined;

/**
 * Reads the numeral that starts exactly at `at`: the longest in digits or English words; of Chinese
 * numerals all that stand side by side, or nothing (一一, 亿万). It looks only forward: whether a
 * number may start there (not inside COVID-19) is for the caller to know.
 */
export function readNumeral(
  text: string,
  at: number,
  wordAt: WordAt = NO_WORDS,
): Numeral | undefined {
  const char = text[at];
  if (char === undefined) return undefined;
  if (isDigit(char)) return readDigits(text, at, wordAt);
  if (isLetter(char)) return readEnglish(text, at);
  return readChinese(text, at);
}
