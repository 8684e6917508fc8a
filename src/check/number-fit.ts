import Big from 'big.js';
import type { Figure } from '../figures/figure.ts';
import { countsThings } from '../quantity/unit-table.ts';
import type { Held } from './hold.ts';

/** A number of this many digits is hardly that of a fact by chance. */
export const TELLING_DIGITS = 3;

/** How a figure has the number of a fact: just so, hedged the wrong way round, or with a slip of the pen. */
export type NumberFit = 'same' | 'turned' | 'slipped';

/** Whether a figure has the number of a fact, or one that a large number of the fact rounds to. */
export function isSame(figure: Figure, { fit, agreement, fact }: Held): boolean {
  if (fit.kind !== 'same' || agreement?.agrees !== true || fact.value === undefined) return false;
  const value = new Big(fact.value);
  return isExact(figure, fit.factor, value) || value.c.length >= TELLING_DIGITS;
}

/** Whether a figure times a factor is just a number. */
export function isExact({ value }: Figure, factor: Big, stated: Big): boolean {
  return value.times(factor).round(9).eq(stated);
}

/** The number of the fact, hedged the wrong way round. */
function isTurned(figure: Figure, { fit, agreement, fact }: Held): boolean {
  if (fit.kind !== 'same' || agreement?.agrees !== false) return false;
  return agreement.reason === 'direction' && isExact(figure, fit.factor, new Big(fact.value ?? 0));
}

/**
 * The digits of the fact at another power of ten, the next one for a round amount, or its many digits
 * with one of them wrong.
 */
export function isSlipped(figure: Figure, { fit, fact, hints }: Held): boolean {
  if (fit.kind !== 'same' || fact.value === undefined) return false;
  const own = figure.value.times(fit.factor);
  const wanted = new Big(fact.value);
  if (own.eq(wanted)) return false;
  const isRound = own.c.length < TELLING_DIGITS;
  if (isRound && (countsThings(figure.unit) || hints.also < 2)) return false;
  if (isRound && Math.abs(own.e - wanted.e) > 1) return false;
  return own.c.join('') === wanted.c.join('') || isMiscopied(own, wanted);
}

/** Digits from which one wrong one still tells what number was meant. */
export const COPIED_DIGITS = 4;

/** 12420 for 11420, 49.79 for 49.97: one digit is another, or two side by side have changed places. */
function isMiscopied({ c: own, e }: Big, { c: wanted, e: size }: Big): boolean {
  if (e !== size || own.length < wanted.length || own.length < COPIED_DIGITS) return false;
  const meant = own.map((_, at) => wanted[at] ?? 0);
  const wrong = own.flatMap((digit, at) => (digit === meant[at] ? [] : [at]));
  const [first = 0, second = first] = wrong;
  const areTurned = own[first] === meant[second] && own[second] === meant[first];
  return wrong.length === 1 || (wrong.length === 2 && second === first + 1 && areTurned);
}

/** Whether a figure has the number of a fact in each way. */
export const FITS: Record<NumberFit, (figure: Figure, held: Held) => boolean> = {
  same: isSame,
  turned: isTurned,
  slipped: isSlipped,
};
