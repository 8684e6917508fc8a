import type { Fact } from '../model/fact-base.ts';
import { parseUnit, type UnitSet } from '../quantity/unit.ts';
import type { Amount } from './amount.ts';
import { calcError } from './calc-error.ts';
import { type Interval, scale } from './interval.ts';
import { fromDecimal } from './rational.ts';
import { isPlain, powersOf } from './unit-powers.ts';

/**
 * The amount a fact states.
 *
 * @param at column to name in an error.
 * @throws FactqError `usage` for a date, a fact without a value, or a range open at one end.
 */
export function factAmount(fact: Fact, at: number, units: UnitSet): Amount {
  const { id, unit = '' } = fact;
  if (fact.date !== undefined) {
    throw calcError(
      at,
      (words) => words.isDate(id),
      (words) => words.datesHint,
    );
  }
  const [min, max] = [fact.value ?? fact.min, fact.value ?? fact.max];
  if (min === undefined && max === undefined) {
    throw calcError(at, (words) => words.noValue(id));
  }
  if (min === undefined || max === undefined) {
    throw calcError(at, (words) => words.openRange(id));
  }
  const amount = inUnit({ min: fromDecimal(min), max: fromDecimal(max) }, fact.unit, units);
  if (!amount) throw calcError(at, (words) => words.unknownUnit(id, unit));
  return { ...amount, hedge: fact.hedge };
}

/** An exact amount in a canonical unit; undefined where the unit is unknown. */
export function inUnit(
  interval: Interval,
  unit: string | undefined,
  known: UnitSet,
): Amount | undefined {
  if (unit === undefined) return { interval, units: [], hedge: 'exact' };
  const parsed = parseUnit(unit, known);
  if (!parsed) return undefined;
  if (isPlain(parsed.of) && parsed.per.length === 0) {
    return { interval, units: [], plain: parsed.of, hedge: 'exact' };
  }
  const { units, factor } = powersOf(parsed);
  return { interval: scale(interval, factor), units, hedge: 'exact' };
}
