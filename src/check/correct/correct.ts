import type Big from 'big.js';
import type { Figure } from '../../figures/figure.ts';
import type { Hedge } from '../../model/fact-base.ts';
import { chineseUnit, englishUnit } from '../../quantity/format-unit.ts';
import type { CompoundUnit } from '../../quantity/unit.ts';
import { COMMON_HAN } from '../../text/han.ts';
import { rehedged } from './hedge.ts';
import { NUMBER, SCALE, takeApart, type Written, writeLike } from './notation.ts';

/** What a refuted figure should have stated. */
export interface Right {
  /** Bounds in the fact's unit; equal unless it is a range. */
  low: Big;
  high: Big;
  hedge: Hedge;
  unit: CompoundUnit | undefined;
  /** Multiplies the figure into the fact's unit; absent where the units do not meet. */
  factor?: Big | undefined;
}

/** Decimals beyond which a division only shows its own error. */
const PLACES = 6;
/** Decimals that a converted value may have and still be told in the draft's unit. */
const NEAT = 2;

/**
 * What to write instead of a refuted figure, in the notation of the draft (digits or numerals, scale
 * words, grouping, full width) and with the hedge of the report; undefined where that is not sure.
 */
export function correct(figure: Figure, right: Right, latin: boolean): string | undefined {
  const written = takeApart(figure);
  if (!written) return undefined;
  const own = right.factor && inOwnUnit(right, right.factor);
  const isRange = !right.low.eq(right.high);
  if (isRange || figure.upper) return own && range(figure, right, own, written, latin);
  if (own && decimals(own.low) <= Math.max(NEAT, decimals(figure.value))) {
    const number = writeLike(own.low, written, figure, latin);
    return number === undefined ? undefined : joined(number, written, right.hedge, latin);
  }
  return inOtherUnit(figure, right, written, latin);
}

function joined(number: string, written: Written, hedge: Hedge, latin: boolean): string {
  const { before, after } = rehedged(written, hedge, latin);
  return before + number + after;
}

function inOwnUnit({ low, high }: Right, factor: Big): { low: Big; high: Big } {
  return { low: low.div(factor).round(PLACES), high: high.div(factor).round(PLACES) };
}

/** With the unit of the report: 4个月 for 4年. */
function inOtherUnit(
  figure: Figure,
  { low, hedge, unit }: Right,
  written: Written,
  latin: boolean,
): string | undefined {
  if (!unit) return undefined;
  const number = writeLike(low, written, figure, latin);
  if (number === undefined) return undefined;
  const before = written.before.replace(CURRENCY_SIGN, '');
  const after = unitWords({ ...unit, per: [] }, low, latin);
  return joined(number, { ...written, before, after }, hedge, latin);
}

/** That of the draft's unit, before the number. */
const CURRENCY_SIGN = /(?:US|HK)?[$€£¥￥]\s?$/;

/** A unit without an English word is told by its own name: TEU. */
function unitWords(unit: CompoundUnit, value: Big, latin: boolean): string {
  if (!latin) return chineseUnit(unit);
  const words = englishUnit(unit, value);
  return words === '' && !COMMON_HAN.test(unit.of.id) ? ` ${unit.of.id}` : words;
}

/** 45%-55% in the form of the draft's own range, or with a plain hyphen. */
function range(
  figure: Figure,
  { low, high, hedge }: Right,
  own: { low: Big; high: Big },
  written: Written,
  latin: boolean,
): string | undefined {
  if (figure.notation !== 'digits') return undefined;
  const [, lead, scale, unit, link, number, rest] = RANGE.exec(figure.text) ?? [];
  const like = number === undefined ? written : { ...written, number };
  const first = writeLike(own.low, like, figure, latin);
  const last = writeLike(own.high, like, figure, latin);
  if (first === undefined || last === undefined) return undefined;
  if (low.eq(high)) {
    const after = rest ?? written.after;
    return joined(first, { ...written, after }, hedge, latin);
  }
  if (number !== undefined)
    return [lead, scale === '' ? sharing(first, last) : first, unit, link, last, rest].join('');
  const { before, after } = rehedged(written, 'exact', latin);
  return `${before}${first}${after}-${last}${after}`;
}

/** Lead, number, its scale word, its unit, link, number with scale word, rest. */
const RANGE = new RegExp(
  `^([^\\d０-９]*)${NUMBER}(${SCALE})([^\\d０-９至到~～–—-]*?)(\\s?(?:至|到|~|～|–|—|-|to|and)\\s?)(${NUMBER}${SCALE})(.*)$`,
  'iu',
);

/** 3到4万元: the first number of a range without the scale word that it shares with the last. */
function sharing(first: string, last: string): string {
  const scale = /[^\d０-９]*$/.exec(last)![0];
  return first.endsWith(scale) ? first.slice(0, first.length - scale.length) : first;
}

function decimals(value: Big): number {
  return value.toFixed().split('.')[1]?.length ?? 0;
}
