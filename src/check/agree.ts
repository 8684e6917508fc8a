import Big from 'big.js';
import type { Figure } from '../figures/figure.ts';
import type { Fact, Hedge } from '../model/fact-base.ts';
import type { Match } from './verdict.ts';

/** Whether a figure's value holds of a fact; `stated` is the report's hedge where the figure drops or adds one. */
export type Agreement =
  | { agrees: true; match: Exclude<Match, 'derived'>; stated?: Hedge }
  | { agrees: false; reason: 'value' | 'direction' }
  /** Neither: a bound far from the value (over 1,000 for 13,201), one end of a range. */
  | { agrees: 'unsure' };

/** A value the report states: bounds are equal unless it is a range. */
export interface Stated {
  low: Big;
  high: Big;
  hedge: Hedge;
  /** The value as a floating-point number, where it is no range. */
  near?: number;
}

/** What a fact states, in its own unit. */
export function statedBy(fact: Fact): Stated | undefined {
  const low = fact.value ?? fact.min;
  const high = fact.value ?? fact.max;
  if (low === undefined || high === undefined) return undefined;
  const { value, hedge } = fact;
  const near = value === undefined ? {} : { near: Number(value) };
  return { low: new Big(low), high: new Big(high), hedge, ...near };
}

/** Largest share by which a rounded figure may miss: plain, and with a hedge. */
const PLAIN_MISS = 0.05;
const HEDGED_MISS = 0.1;
/** Points by which a hedged fraction (about a quarter) may miss. */
const HEDGED_POINTS = 3;
/** Decimal places kept after a conversion such as a twelfth, far finer than any report. */
const EXACT_PLACES = 9;
/** A bound says little beyond this multiple of itself. */
const FAR = 1.5;
/** A bound this near on the wrong side is a matter of direction, farther off of value. */
const TURNED = 0.5;

/**
 * Holds a figure, multiplied by `factor` into the fact's unit, against what the report states. A
 * plain figure must round to it at the places written; a hedged one must be true as hedged.
 * `computed` values (a quotient) may also be rounded to whole ones.
 */
export function agree(figure: Figure, factor: Big, stated: Stated, computed = false): Agreement {
  if (stated.low.lt(stated.high) || figure.upper) return agreeRange(figure, factor, stated);
  const claimed = figure.value.times(factor).round(EXACT_PLACES);
  const truth = stated.low;
  if (claimed.eq(truth)) return agreeEqual(figure, stated.hedge);
  const miss = missOf(claimed, truth);
  const unit = (place: number): Big => new Big(10).pow(place).times(factor);
  switch (figure.hedge) {
    case 'exact':
      return roundsTo(figure, factor, claimed, truth, miss, computed)
        ? roundedTo(stated.hedge)
        : wrong('value');
    case 'about':
      return within(
        claimed,
        truth,
        figure.fraction ? factor.times(HEDGED_POINTS) : unit(figure.grain).div(2),
        miss,
        HEDGED_MISS,
      )
        ? { agrees: true, match: 'rounded' }
        : wrong('value');
    case 'nearly':
      return agreeBound(claimed, truth, unit(figure.grain), miss, 'below', true);
    case 'more-than':
      return agreeBound(claimed, truth, unit(figure.grain), miss, 'above', TIGHT.test(figure.text));
    case 'less-than':
      return agreeBound(claimed, truth, unit(figure.grain), miss, 'below', false);
  }
}

/** By what share a number is surely off, as a value, or as a bound on the wrong side. */
const SURELY_OFF = 0.2;
const SURELY_WRONG = 0.6;

/**
 * Whether a figure that is about `claimed` in the unit of a fact misses what the fact states by so much
 * that {@link agree} finds another value; false where that has to be asked. Quick, for the many facts
 * that words alone do not tell apart.
 */
export function isFarOff({ hedge, upper }: Figure, claimed: number, { near }: Stated): boolean {
  if (near === undefined || near === 0 || upper !== undefined) return false;
  const miss = Math.abs((claimed - near) / near);
  if (hedge === 'exact' || hedge === 'about') return miss > SURELY_OFF;
  const isWrongSide = hedge === 'more-than' ? claimed > near : claimed < near;
  return isWrongSide && miss > SURELY_WRONG;
}

/** Bounds said to lie close to the value, as `nearly` does from the other side. */
const TIGHT = /\b(?:just|slightly|a little) (?:over|above|more)|刚过|略[多高超]|出头|稍[多高超]/i;

/** By what share a number misses another; close enough in floating point, since limits are coarse. */
function missOf(claimed: Big, truth: Big): number {
  const [own, wanted] = [claimed.toNumber(), truth.toNumber()];
  return wanted === 0 ? Number.POSITIVE_INFINITY : Math.abs((own - wanted) / wanted);
}

function within(claimed: Big, truth: Big, half: Big, miss: number, limit: number): boolean {
  return claimed.minus(truth).abs().lte(half) && miss <= limit;
}

/** A figure written out to the ones is meant to the one, unless it is held against a quotient. */
function roundsTo(
  figure: Figure,
  factor: Big,
  claimed: Big,
  truth: Big,
  miss: number,
  computed: boolean,
): boolean {
  if (figure.fraction) return within(claimed, truth, factor, miss, PLAIN_MISS);
  if (figure.place === 0 && !computed) return false;
  return within(
    claimed,
    truth,
    new Big(10).pow(figure.place).times(factor).div(2),
    miss,
    PLAIN_MISS,
  );
}

function roundedTo(hedge: Hedge): Agreement {
  return hedge === 'exact' || hedge === 'about'
    ? { agrees: true, match: 'rounded' }
    : { agrees: false, reason: 'value' };
}

function wrong(reason: 'value' | 'direction'): Agreement {
  return { agrees: false, reason };
}

/** `truth` must lie on the said side of the bound; a near miss there is a wrong direction. */
function agreeBound(
  claimed: Big,
  truth: Big,
  grain: Big,
  miss: number,
  side: 'above' | 'below',
  tight: boolean,
): Agreement {
  const right = side === 'above' ? truth.gt(claimed) : truth.lt(claimed);
  if (!right) return wrong(miss <= TURNED ? 'direction' : 'value');
  const gap = claimed.minus(truth).abs();
  if (gap.lt(grain) && miss <= 0.34) return { agrees: true, match: 'rounded' };
  if (tight) return miss <= PLAIN_MISS ? { agrees: true, match: 'rounded' } : wrong('value');
  const ratio =
    claimed.eq(0) || truth.eq(0)
      ? new Big(FAR + 1)
      : side === 'above'
        ? truth.div(claimed)
        : claimed.div(truth);
  return ratio.lte(FAR) ? { agrees: true, match: 'rounded' } : { agrees: 'unsure' };
}

/** Equal numbers: only the hedges can disagree. */
function agreeEqual({ hedge, inclusive }: Figure, stated: Hedge): Agreement {
  if (hedge === stated) return { agrees: true, match: 'exact' };
  if (hedge === 'exact') return { agrees: true, match: 'rounded', stated };
  if (hedge === 'about' || inclusive)
    return inclusive && opposite(hedge, stated) ? turned() : { agrees: true, match: 'rounded' };
  if (stated === 'exact')
    return hedge === 'nearly' ? { agrees: true, match: 'rounded', stated } : turned();
  if (hedge === 'nearly' || hedge === 'less-than')
    return stated === 'more-than' || (stated === 'about' && hedge === 'less-than')
      ? turned()
      : { agrees: true, match: 'rounded' };
  return turned();
}

function opposite(a: Hedge, b: Hedge): boolean {
  const under = (hedge: Hedge): boolean => hedge === 'nearly' || hedge === 'less-than';
  return (under(a) && b === 'more-than') || (a === 'more-than' && under(b));
}

function turned(): Agreement {
  return { agrees: false, reason: 'direction' };
}

/** A range holds where it is the stated one, or narrow and around the stated value. */
function agreeRange(figure: Figure, factor: Big, { low, high }: Stated): Agreement {
  const from = figure.value.times(factor);
  if (!figure.upper) return agreeEnd(figure, from, low, high);
  const to = figure.upper.times(factor);
  if (from.eq(low) && to.eq(high)) return { agrees: true, match: 'exact' };
  if (!low.eq(high)) return { agrees: false, reason: 'value' };
  const holds = low.gte(from) && low.lte(to);
  if (!holds) return { agrees: false, reason: 'value' };
  return from.gt(0) && to.div(from).lte(FAR)
    ? { agrees: true, match: 'rounded' }
    : { agrees: 'unsure' };
}

/** One number for a stated range: right as a bound (至少30%, at most 40%), wrong as the value. */
function agreeEnd({ hedge }: Figure, value: Big, low: Big, high: Big): Agreement {
  if (hedge === 'more-than' && value.eq(low)) return { agrees: true, match: 'rounded' };
  if (hedge === 'less-than' && value.eq(high)) return { agrees: true, match: 'rounded' };
  const inside = value.gte(low) && value.lte(high);
  return inside && hedge !== 'exact' ? { agrees: 'unsure' } : { agrees: false, reason: 'value' };
}
