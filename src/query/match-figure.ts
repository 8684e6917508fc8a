import Big from 'big.js';
import type { DateMention, Figure } from '../figures/figure.ts';
import type { Fact } from '../model/fact-base.ts';
import { type CompoundUnit, parseUnit, type UnitSet } from '../quantity/unit.ts';

/** Dimensions that count things: 239家 and 239个 may be said of the same. */
const COUNTS = new Set(
  'people person-times households organisations items occurrences divisions'.split(' '),
);

/**
 * How well a typed figure fits a fact, 0 to 1, whatever the notation: 1 for value, unit and hedge,
 * less where the unit was left out or is another measure word, least for a rounded value (50亿 for
 * 49.97亿). A number alone fits only facts of the same number, not converted ones.
 */
export function fitsFigure(figure: Figure, fact: Fact, units: UnitSet): number {
  const own = parseUnit(fact.unit ?? '', units);
  const unit = unitFit(figure, own);
  if (unit === 0) return 0;
  // First multiplied, then divided: 12 months are one year to the last digit.
  const inOwn = (value: Big) =>
    figure.unit && own && unit === 1 ? value.times(figure.unit.factor).div(own.of.factor) : value;
  const typed = [figure.value, figure.upper ?? figure.value].map(inOwn);
  const ends = [fact.value ?? fact.min, fact.value ?? fact.max];
  const same = typed.map((value, at) => ends[at] !== undefined && value.eq(ends[at]));
  const hedge = figure.hedge === fact.hedge ? 0.05 : 0;
  if (same.every(Boolean)) return 0.95 * unit + hedge;
  const bound = !figure.upper && ends.some((end) => end !== undefined && typed[0]!.eq(end));
  if (bound) return 0.6 * unit;
  return isRounded(figure, typed[0]!, inOwn, fact) ? 0.35 * unit : 0;
}

function unitFit(figure: Figure, own: CompoundUnit | undefined): number {
  if (!figure.unit) return 0.95;
  if (!own) return 0;
  if (figure.unit.dimension === own.of.dimension && figure.unit.base === own.of.base) return 1;
  return COUNTS.has(figure.unit.dimension) && COUNTS.has(own.of.dimension) ? 0.85 : 0;
}

/** Only a number with a scale or a hedge is taken for a rounded one: 2 is not 2.4. */
function isRounded(
  figure: Figure,
  typed: Big,
  inOwn: (value: Big) => Big,
  { value }: Fact,
): boolean {
  if (value === undefined || (figure.scale === undefined && figure.hedge === 'exact')) return false;
  const half = inOwn(new Big(10).pow(figure.place).div(2));
  return new Big(value).minus(typed).abs().lt(half);
}

/** How well a typed date fits a fact's: 1 for the same, less for one within the other. */
export function fitsDate(date: DateMention, fact: Fact): number {
  const own = fact.date;
  if (own === undefined) return 0;
  const yearly = own.startsWith('--');
  if (date.yearless) return own.slice(yearly ? 2 : 5) === date.from.slice(5) ? 1 : 0;
  if (yearly) return own.slice(2) === date.from.slice(5) && date.from === date.to ? 0.6 : 0;
  const [year, month] = own.split('-');
  const [from, to] = [date.from.slice(0, own.length), date.to.slice(0, own.length)];
  if (Number(month) > 12) return date.from.startsWith(year ?? '') ? 0.6 : 0;
  if (own < from || own > to) return 0;
  return isWhole(own, date) ? 1 : 0.6;
}

function isWhole(own: string, { from, to }: DateMention): boolean {
  if (own.length === 10) return from === to;
  const length = from.endsWith('-01-01') && to.endsWith('-12-31') ? 4 : 7;
  return own.length === length && from.slice(0, length) === to.slice(0, length);
}
