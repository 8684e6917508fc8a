import type Big from 'big.js';
import type { Fact } from '../model/fact-base.ts';
import { pairNotes } from './compare-notes.ts';
import { sayPart, sayRanges, sayValues, type Telling } from './compare-words.ts';
import type { Pair } from './comparison.ts';
import { type Measured, plain } from './measured.ts';

/** Whether a fact is a part of another, or the done part of a whole task. */
export function isPartOf(part: Fact, whole: Fact): boolean {
  return part.relations.some(
    ({ type, to }) => (type === 'part-of' || type === 'out-of') && to === whole.id,
  );
}

/** Two amounts in one unit: difference, ratio and percentage, or bounds, and what they mean. */
export function comparePair(a: Measured, b: Measured, telling: Telling): Pair {
  const notes = pairNotes(a.fact, b.fact, telling.lang);
  if (a.range || b.range) return rangePair(a, b, telling, notes);
  const ratio = b.max.eq(0) ? undefined : a.max.div(b.max);
  const share = shareOf(a, b);
  return {
    a: a.fact,
    b: b.fact,
    difference: plain(a.max.minus(b.max)),
    ratio: ratio ? ratio.round(4).toFixed() : null,
    percent: ratio ? percentMore(a.max, b.max) : null,
    ...(share && { share: { ...share, part: share.part.fact.id, whole: share.whole.fact.id } }),
    words: share ? sayPart(share, telling) : sayValues(a, b, telling),
    notes,
  };
}

function percentMore(a: Big, b: Big): string {
  return a.minus(b).times(100).div(b.abs()).round(2).toFixed();
}

function rangePair(a: Measured, b: Measured, telling: Telling, notes: string[]): Pair {
  return {
    a: a.fact,
    b: b.fact,
    difference: null,
    bounds: { min: plain(a.min.minus(b.min)), max: plain(a.max.minus(b.max)) },
    ratio: null,
    percent: null,
    words: sayRanges(a, b, telling),
    notes,
  };
}

/** A part, its whole, and the part's share in per cent. */
export interface Share {
  part: Measured;
  whole: Measured;
  percent: string;
}

function shareOf(a: Measured, b: Measured): Share | undefined {
  const [part, whole] = isPartOf(a.fact, b.fact) ? [a, b] : isPartOf(b.fact, a.fact) ? [b, a] : [];
  if (!part || !whole || whole.max.lte(0) || part.max.lt(0) || part.max.gt(whole.max)) {
    return undefined;
  }
  return { part, whole, percent: part.max.times(100).div(whole.max).round(2).toFixed() };
}
