import Big from 'big.js';
import { FactqError } from '../errors.ts';
import type { Collection } from '../model/collection.ts';
import type { Fact } from '../model/fact-base.ts';
import { convert, parseUnit, type UnitSet } from '../quantity/unit.ts';
import { type Amount, parseAmount } from './amount.ts';
import { unitsOf } from './base-of.ts';
import type { Test } from './filter.ts';

/** Lowest and highest amount, in the fact's own unit where they name none: 1亿, 3000万, 50%. */
export interface Bounds {
  min?: string;
  max?: string;
}

/**
 * The tests for `--min` and `--max`. A bound with a simple unit (元) also holds values per something
 * in it (元/人/月); one with a compound unit converts. A range passes where any of its values does.
 *
 * @throws FactqError `usage` for a malformed amount, or a lowest one above the highest.
 */
export function withinBounds(collection: Collection, bounds: Bounds): Test[] {
  const units = unitsOf(collection);
  const { lowest, highest } = amountsOf(bounds, units);
  return [
    ...(lowest ? [bound(lowest, units, (fact) => fact.max ?? fact.value, 1)] : []),
    ...(highest ? [bound(highest, units, (fact) => fact.min ?? fact.value, -1)] : []),
  ];
}

function amountsOf(
  { min, max }: Bounds,
  units: UnitSet,
): { lowest: Amount | undefined; highest: Amount | undefined } {
  const lowest = min === undefined ? undefined : parseAmount(min, units);
  const highest = max === undefined ? undefined : parseAmount(max, units);
  if (lowest && highest && lowest.unit === highest.unit && lowest.value.gt(highest.value)) {
    throw new FactqError('usage', {
      en: `--min ${min} is more than --max ${max}`,
      zh: `--min ${min}大于--max ${max}`,
    });
  }
  return { lowest, highest };
}

/** Two numbers, both included. */
export interface Limits {
  low: number;
  high: number;
}

/**
 * Bounds in the unit of a fact, a little further apart, so that no number within them is left out by
 * the rounding of a double; undefined where no fact of the unit is within them.
 *
 * @throws FactqError as {@link withinBounds} does.
 */
export function limitsIn(
  collection: Collection,
  bounds: Bounds,
): (fact: Fact) => Limits | undefined {
  const units = unitsOf(collection);
  const { lowest, highest } = amountsOf(bounds, units);
  return (fact) => {
    const low = lowest ? inUnitOf(fact, lowest, units) : new Big(-Number.MAX_VALUE);
    const high = highest ? inUnitOf(fact, highest, units) : new Big(Number.MAX_VALUE);
    return low && high && { low: widened(low, -1), high: widened(high, 1) };
  };
}

/** Far more than a double is off by. */
const SLACK = 1e-12;

function widened(limit: Big, direction: 1 | -1): number {
  const number = limit.toNumber();
  return number + direction * Math.abs(number) * SLACK;
}

function bound(
  amount: Amount,
  units: UnitSet,
  end: (fact: Fact) => string | undefined,
  direction: 1 | -1,
): Test {
  return (fact) => {
    const value = end(fact);
    if (value === undefined) return false;
    const limit = inUnitOf(fact, amount, units);
    return limit !== undefined && new Big(value).cmp(limit) * direction >= 0;
  };
}

function inUnitOf(fact: Fact, { value, unit }: Amount, units: UnitSet): Big | undefined {
  if (unit === undefined) return value;
  const own = fact.unit === undefined ? undefined : parseUnit(fact.unit, units);
  const from = parseUnit(unit, units);
  if (!own || !from) return undefined;
  return convert(value, from, from.per.length === 0 ? { of: own.of, per: [] } : own);
}
