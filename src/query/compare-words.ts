import Big from 'big.js';
import type { Fact } from '../model/fact-base.ts';
import { formatAmount } from '../quantity/format-quantity.ts';
import { parseUnit, type UnitSet } from '../quantity/unit.ts';
import type { Share } from './compare-pair.ts';
import type { Measured } from './measured.ts';

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
export function sayValues(a: Measured, b: Measured, unit: string, units: UnitSet): string {
  const difference = a.max.minus(b.max);
  const [left, right] = [name(a.fact), name(b.fact)];
  const hedged = isHedged(a.fact) || isHedged(b.fact);
  const about = hedged ? 'about ' : '';
  if (difference.eq(0)) return `${left} and ${right} are ${about}equal.`;
  const gap = `${about}${saySize(difference, unit, units)}`;
  if (dimension(unit, units) === 'ratio') return `${left} is ${gap} than ${right}.`;
  if (b.max.lte(0) || a.max.lt(0)) return `${left} is ${gap} than ${right}.`;
  const ratio = a.max.div(b.max);
  const times = ratio.gte(1)
    ? `${ratio.toFixed(hedged ? 1 : 2)} times`
    : `${sayPercent(ratio.times(100), hedged)} of`;
  return `${left} is ${about}${times} ${right}: ${gap}.`;
}

/** A part and its whole in words. */
export function sayPart({ part, whole, percent }: Share, unit: string, units: UnitSet): string {
  const hedged = isHedged(part.fact) || isHedged(whole.fact);
  const about = hedged ? 'about ' : '';
  const left = formatAmount(whole.max.minus(part.max).round(10), unit, 'en', units);
  return `${name(part.fact)} is ${about}${sayPercent(new Big(percent), hedged)} of ${name(whole.fact)}; the rest is ${about}${left}.`;
}

/** A hedged value allows no decimals. */
function sayPercent(percent: Big, hedged: boolean): string {
  return `${percent.round(hedged ? 0 : 2).toFixed()}%`;
}

/** Two ranges, or a range and a value, in words: bound by bound, and whether they overlap. */
export function sayRanges(a: Measured, b: Measured, unit: string, units: UnitSet): string {
  const bound = (word: string, difference: Big) =>
    `${word} bound ${difference.eq(0) ? 'the same' : saySize(difference, unit, units)}`;
  const [low, high] = [bound('lower', a.min.minus(b.min)), bound('upper', a.max.minus(b.max))];
  return `${name(a.fact)} ${position(a, b)} ${name(b.fact)}: ${low}, ${high}.`;
}

function position(a: Measured, b: Measured): string {
  if (a.max.lt(b.min)) return 'lies wholly below';
  if (a.min.gt(b.max)) return 'lies wholly above';
  if (a.min.eq(b.min) && a.max.eq(b.max)) return 'is the same as';
  if (a.min.gte(b.min) && a.max.lte(b.max)) return 'lies within';
  return a.min.lte(b.min) && a.max.gte(b.max) ? 'takes in' : 'overlaps with';
}

/** How much more or less, in words: `143.5 yuan more`, `4 percentage points lower`, `20 fewer`. */
function saySize(difference: Big, unit: string, units: UnitSet): string {
  const size = difference.abs().round(10);
  const more = difference.gt(0);
  const kind = dimension(unit, units);
  if (unit === '%') {
    const points = size.eq(1) ? 'percentage point' : 'percentage points';
    return `${formatAmount(size, undefined, 'en')} ${points} ${more ? 'higher' : 'lower'}`;
  }
  const shown = kind === 'multiple' ? undefined : unit;
  const less = kind !== undefined && COUNTED.has(kind) ? 'fewer' : 'less';
  return `${formatAmount(new Big(size), shown, 'en', units)} ${more ? 'more' : less}`;
}

function dimension(unit: string, units: UnitSet): string | undefined {
  return parseUnit(unit, units)?.of.dimension;
}

/** A fact in a sentence: its English label, in quotation marks. */
export function name({ label: { zh, en }, id }: Fact): string {
  return `“${en ?? zh ?? id}”`;
}

function isHedged({ hedge }: Fact): boolean {
  return hedge !== 'exact';
}
