import Big from 'big.js';
import type { Lang } from '../lang/lang.ts';
import type { Fact } from '../model/fact-base.ts';
import { formatAmount } from '../quantity/format-quantity.ts';
import { parseUnit, type UnitSet } from '../quantity/unit.ts';
import type { Share } from './compare-pair.ts';
import { COMPARE_WORDS, type Position } from './compare-wording.ts';
import type { Measured } from './measured.ts';

/** What the sentences of a comparison are worded with. */
export interface Telling {
  /** The comparison's unit. */
  unit: string;
  units: UnitSet;
  lang: Lang;
}

const COUNTED = new Set([
  'people',
  'person-times',
  'households',
  'organisations',
  'items',
  'occurrences',
  'divisions',
]);

/** Two values in words: how many times, and how much more. */
export function sayValues(a: Measured, b: Measured, telling: Telling): string {
  const words = COMPARE_WORDS[telling.lang];
  const difference = a.max.minus(b.max);
  const [left, right] = [nameIn(a.fact, telling.lang), nameIn(b.fact, telling.lang)];
  const hedged = isHedged(a.fact) || isHedged(b.fact);
  const about = hedged ? words.about : '';
  if (difference.eq(0)) return words.equal(left, right, about);
  const gap = saySize(difference, telling, about);
  const hasRatio = dimension(telling) !== 'ratio' && b.max.gt(0) && a.max.gte(0);
  if (!hasRatio) return words.apart(left, right, gap);
  const ratio = a.max.div(b.max);
  if (ratio.gte(1)) return words.times(left, right, about + ratio.toFixed(hedged ? 1 : 2), gap);
  return words.percentOf(left, right, about + sayPercent(ratio.times(100), hedged), gap);
}

/** A part and its whole in words. */
export function sayPart({ part, whole, percent }: Share, telling: Telling): string {
  const { unit, units, lang } = telling;
  const words = COMPARE_WORDS[lang];
  const hedged = isHedged(part.fact) || isHedged(whole.fact);
  const about = hedged ? words.about : '';
  const left = formatAmount(whole.max.minus(part.max).round(10), unit, lang, units);
  return words.part(
    nameIn(part.fact, lang),
    nameIn(whole.fact, lang),
    about + sayPercent(new Big(percent), hedged),
    about + left,
  );
}

/** A hedged value allows no decimals. */
function sayPercent(percent: Big, hedged: boolean): string {
  return `${percent.round(hedged ? 0 : 2).toFixed()}%`;
}

/** Two ranges, or a range and a value, in words: bound by bound, and whether they overlap. */
export function sayRanges(a: Measured, b: Measured, telling: Telling): string {
  const { lang } = telling;
  const words = COMPARE_WORDS[lang];
  const bound = (difference: Big) =>
    difference.eq(0) ? words.sameBound : saySize(difference, telling, '');
  const [low, high] = [bound(a.min.minus(b.min)), bound(a.max.minus(b.max))];
  return words.ranges(nameIn(a.fact, lang), nameIn(b.fact, lang), positionOf(a, b), low, high);
}

function positionOf(a: Measured, b: Measured): Position {
  if (a.max.lt(b.min)) return 'below';
  if (a.min.gt(b.max)) return 'above';
  if (a.min.eq(b.min) && a.max.eq(b.max)) return 'same';
  if (a.min.gte(b.min) && a.max.lte(b.max)) return 'within';
  return a.min.lte(b.min) && a.max.gte(b.max) ? 'around' : 'across';
}

/** How much more or less, in words: `143.5 yuan more`, `4 percentage points lower`, `20 fewer`. */
function saySize(difference: Big, telling: Telling, about: string): string {
  const { unit, units, lang } = telling;
  const { size } = COMPARE_WORDS[lang];
  const amount = new Big(difference.abs().round(10));
  const isMore = difference.gt(0);
  if (unit === '%') return size(about + sayPoints(amount, lang), isMore, 'points');
  const kind = dimension(telling);
  const shown = kind === 'multiple' && lang === 'en' ? undefined : unit;
  const counted = kind !== undefined && COUNTED.has(kind) ? 'counted' : 'other';
  return size(about + formatAmount(amount, shown, lang, units), isMore, counted);
}

function sayPoints(amount: Big, lang: Lang): string {
  const number = formatAmount(amount, undefined, lang);
  if (lang === 'zh') return `${number}个百分点`;
  return `${number} percentage ${amount.eq(1) ? 'point' : 'points'}`;
}

function dimension({ unit, units }: Telling): string | undefined {
  return parseUnit(unit, units)?.of.dimension;
}

/** A fact in a sentence: its label, in quotation marks. */
export function nameIn({ label: { zh, en }, id }: Fact, lang: Lang): string {
  const label = lang === 'zh' ? (zh ?? en) : (en ?? zh);
  return COMPARE_WORDS[lang].name(label ?? id);
}

function isHedged({ hedge }: Fact): boolean {
  return hedge !== 'exact';
}
