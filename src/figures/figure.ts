import type Big from 'big.js';
import type { Hedge } from '../model/fact-base.ts';
import type { Unit } from '../quantity/unit-table.ts';

/** A quantity found in a text. Offsets are UTF-16 code units, the end exclusive. */
export interface Figure {
  /** The expression as written, hedge included where it stands next to the number. */
  text: string;
  start: number;
  end: number;
  /** Exact value in `unit`: 90 for 90%, 25 (%) for 四分之一. */
  value: Big;
  /** The upper value of a range such as 30%-40%; `value` is the lower. */
  upper?: Big;
  /** Power of ten, in `unit`, up to which the digits are meant without a hedge: 8 for 24亿. */
  place: number;
  /** Power of ten of the last digit that is not zero: how finely a hedged number speaks. */
  grain: number;
  notation: 'digits' | 'chinese' | 'words';
  /** Scale word after digits (万, million); absent in Chinese numerals. */
  scale?: string;
  /** A fraction (四分之一, a quarter): written less finely than a percentage. */
  fraction: boolean;
  unit?: Unit;
  /** What it is counted by: 每人每月 gives person and month. */
  per: readonly Unit[];
  hedge: Hedge;
  /** The hedge includes the bound: 以上, at least. */
  inclusive: boolean;
  /** Denied by the text: 并非615元, not 615 yuan. */
  negated: boolean;
  /**
   * Might state no quantity worth judging (两个方面, a bare number): to be dropped unless a fact
   * is found that it speaks of.
   */
  weak: boolean;
}

/** A date, year or part of a year that the text names; ISO 8601 bounds as `YYYY-MM-DD`. */
export interface DateMention {
  start: number;
  end: number;
  from: string;
  to: string;
  /** A day or month given without a year; the bounds then have year 0000. */
  yearless: boolean;
}

/** What the extractor finds in a text, each list in order. */
export interface Extraction {
  figures: readonly Figure[];
  dates: readonly DateMention[];
}
