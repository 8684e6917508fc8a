import type { Hedge } from '../model/fact-base.ts';
import type { Unit } from '../quantity/unit-table.ts';

/** A hedge as a word gives it. */
export interface HedgeWord {
  hedge: Hedge;
  /** The bound itself is meant as well: 以上, at least. */
  inclusive: boolean;
}

/** What a word of the lexicon can be in the grammar of figures; one word may be several things. */
export interface Roles {
  unit?: Unit;
  /** A unit only where it stands on the digits: 5x, 7pc. */
  onDigits?: Unit;
  /** A hedge before a number: 约, nearly. */
  before?: HedgeWord;
  /** A hedge after a number or its unit: 余, 以上, or so. */
  after?: HedgeWord;
  /** Joins a hedge to a number: 约占, 近达. */
  link?: true;
  /** What a figure is counted by: 每人每月, per month. */
  per?: readonly Unit[];
  /** Unit of an amount that follows: ¥, US$. */
  currency?: Unit;
  /** Power of ten of a scale word without digits: 百, 千万. */
  scale?: number;
  /** The base of a fraction whose numerator follows: 100 for 百分之. */
  base?: number;
  /** How many parts make a whole: 4 for quarter. */
  parts?: number;
  /** A fixed amount: 半数, twice. */
  fixed?: Fixed;
  /** The number after it is a name: No., 电话. */
  label?: true;
  /** The number before it is a name: 号, 路, 世纪. */
  tag?: true;
  /** Number of the month it names, from 1. */
  month?: number;
  /** First and last month of the part of the year it names: 上半年. */
  months?: readonly [number, number];
  /** Denies what follows: 并非, not. */
  denial?: true;
  /** Says how long something took: 为期, lasted. */
  lasting?: true;
}

/** An amount that a word or phrase states by itself. */
export interface Fixed {
  value: number;
  /** The value is of so many parts, of which one is meant: a third. */
  parts?: number;
  unit: '%' | '倍';
  /** Of Latin words only these may follow: double the, a third of. */
  followedBy?: readonly string[];
  /** What it counts before any other word: met twice. */
  otherwise?: '次';
}
