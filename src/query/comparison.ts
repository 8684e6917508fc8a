import type { Fact, Hedge, Status } from '../model/fact-base.ts';

/** Facts set against each other. All decimals are written out, in `unit`. */
export interface Comparison {
  /** The first fact's unit; for dates 天, 月 or 年: the finest that all of them state. */
  unit: string;
  /** One row a fact, in the order given. */
  rows: ComparedRow[];
  /** The first fact with each other one, then all further pairs of a part and its whole. */
  pairs: Pair[];
  /** What holds for the whole comparison, such as that values were converted. */
  notes: string[];
}

/** One fact of a comparison. */
export interface ComparedRow {
  fact: Fact;
  /** In the comparison's unit; a date as it stands; null for a range. */
  value: string | null;
  min?: string;
  max?: string;
  /** Size against the largest, 0 to 1, for a bar; 0 for dates. */
  share: number;
  hedge: Hedge;
  status: Status;
  /** Whether the value was converted into the comparison's unit. */
  converted: boolean;
}

/**
 * Two facts of a comparison. Differences are exact where the decimals end, else rounded half up to
 * 10 places; ratio and percentage are rounded half up to 4 and 2 places, from unrounded values.
 */
export interface Pair {
  a: Fact;
  b: Fact;
  /** a − b; for dates in days, months or years; null where one of them is a range. */
  difference: string | null;
  /** Differences of the lower and of the upper bounds, where one of them is a range. */
  bounds?: { min: string; max: string };
  /** a ÷ b; null for ranges, dates, and where b is 0. */
  ratio: string | null;
  /** By how much a is more than b, in per cent of b (negative: less); null as the ratio is. */
  percent: string | null;
  /** Where one is a part of the other: its share in per cent, rounded half up to 2 places. */
  share?: { part: string; whole: string; percent: string };
  /** What it means, in one sentence. */
  words: string;
  /** What to mind: hedges, and status, period, place or report that differ. */
  notes: string[];
}
