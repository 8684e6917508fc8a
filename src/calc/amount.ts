import type { Hedge } from '../model/fact-base.ts';
import type { Unit } from '../quantity/unit-table.ts';
import { type Interval, scale } from './interval.ts';
import { fromDecimal } from './rational.ts';
import type { UnitPowers } from './unit-powers.ts';

/** A value within an expression. */
export interface Amount {
  interval: Interval;
  units: UnitPowers;
  /** %, ‰ or 倍, which a number without further units is counted in; absent for a bare number. */
  plain?: Unit | undefined;
  hedge: Hedge;
}

/** The amount as a bare number, where it is in %, ‰ or 倍. */
export function unplained(amount: Amount): Amount {
  if (!amount.plain) return amount;
  return {
    ...amount,
    interval: scale(amount.interval, fromDecimal(amount.plain.factor)),
    plain: undefined,
  };
}

/** The canonical name of an amount's unit, `元/人`, `%`, `米²`, `/年`; `''` for a bare number. */
export function unitName({ units, plain }: Pick<Amount, 'units' | 'plain'>): string {
  if (plain) return plain.id;
  const above = units.filter(({ power }) => power > 0).map(powerName);
  const below = units
    .filter(({ power }) => power < 0)
    .flatMap(({ unit, power }) => Array.from({ length: -power }, () => `/${unit.id}`));
  return above.join('·') + below.join('');
}

function powerName({ unit, power }: UnitPowers[number]): string {
  return (
    unit.id +
    (power === 1 ? '' : [...String(power)].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]).join(''))
  );
}
