import type Big from 'big.js';
import { readChinese } from './chinese.ts';
import { readDigits } from './digits.ts';
import { readEnglish } from './english.ts';

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
  notation: 'digits' | 'chinese' | 'words';
  /** Scale word after digits (万, 亿, million); the largest one in 1亿2000万. */
  scale?: string;
}

/**
 * Reads the longest numeral that starts exactly at `at`. It looks only forward: whether a number may
 * start there (not inside COVID-19) is for the caller to know.
 */
export function readNumeral(text: string, at: number): Numeral | undefined {
  const char = text[at];
  if (char === undefined) return undefined;
  if (/[0-9０-９]/.test(char)) return readDigits(text, at);
  if (/[a-zA-Z]/.test(char)) return readEnglish(text, at);
  return readChinese(text, at);
}

const VAGUE =
  /(?:[几数若][十百千万亿]|(?:上|成)[百千万亿]|[十百千万]几|几|若干|好几)[十百千万亿]*/y;

/** The end of a vague amount at `at` (几十, 数百, 十几): said to be many, not a number. */
export function vagueEnd(text: string, at: number): number | undefined {
  VAGUE.lastIndex = at;
  const match = VAGUE.exec(text);
  return match ? at + match[0].length : undefined;
}
