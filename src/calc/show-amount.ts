import type { Lang } from '../lang/lang.ts';
import type { Hedge } from '../model/fact-base.ts';
import { formatQuantity } from '../quantity/format-quantity.ts';
import type { UnitSet } from '../quantity/unit.ts';
import { type Amount, unitName } from './amount.ts';
import { isSingle } from './interval.ts';
import { exactText, type Rational, toDecimal } from './rational.ts';

/** Decimals of a result that is shown; significant digits where it is below 1 or hedged. */
const DIGITS = 4;

/**
 * A value for show: rounded to four decimals, or to four digits where it is below 1. A hedged value
 * has no more decimals than four digits leave, and no fewer than none.
 */
export function roundedText(value: Rational, hedge: Hedge): string {
  const size = value.n < 0n ? -value.n : value.n;
  const whole = String(size / value.d).length;
  let decimals = hedge === 'exact' || size < value.d ? DIGITS : Math.max(0, DIGITS - whole);
  if (size > 0n) for (let tenth = size * 10n; tenth < value.d; tenth *= 10n) decimals++;
  return toDecimal(value, decimals);
}

/** Whether a value is shown rounded. */
export function isRounded(amount: Amount): boolean {
  const { min, max } = amount.interval;
  return [min, max].some((end) => exactText(end) !== roundedText(end, amount.hedge));
}

/** An amount in words and figures, rounded for show: 7380元/人/月, 约3.5万人, 30%–40%. */
export function showAmount(amount: Amount, lang: Lang, units: UnitSet): string {
  const { min, max } = amount.interval;
  const ends = isSingle(amount.interval)
    ? { value: roundedText(min, amount.hedge) }
    : { min: roundedText(min, amount.hedge), max: roundedText(max, amount.hedge) };
  const unit = unitName(amount);
  return formatQuantity(
    { ...ends, ...(unit !== '' && { unit }), hedge: amount.hedge },
    lang,
    units,
  );
}
