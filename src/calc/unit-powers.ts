import type { CompoundUnit } from '../quantity/unit.ts';
import type { Unit } from '../quantity/unit-table.ts';
import { divide, fromDecimal, multiply, type Rational, rational } from './rational.ts';

/** A product of powers of units: 元/人/月 is 元¹·人⁻¹·月⁻¹. No unit twice, no power 0. */
export type UnitPowers = readonly UnitPower[];

/** One unit of a product; the power is a whole number other than 0. */
export interface UnitPower {
  unit: Unit;
  power: number;
}

/** A product of units, what a value has to be multiplied by to be in it, and why. */
export interface Scaled {
  units: UnitPowers;
  factor: Rational;
  /** Units that were brought into another: one `from` is `times` as much as one `to`. */
  conversions: readonly Conversion[];
}

/** One `from` is `times` as much as one `to`. */
export interface Conversion {
  from: Unit;
  to: Unit;
  times: Rational;
}

const ONE = rational(1n);

/** A compound unit as powers. */
export function powersOf({ of, per }: CompoundUnit): Scaled {
  const below = per.map((unit) => ({ unit, power: -1 }));
  return product([{ unit: of, power: 1 }], below);
}

/** Every power with the other sign, as below a fraction line. */
export function inverse(units: UnitPowers): UnitPowers {
  return units.map(({ unit, power }) => ({ unit, power: -power }));
}

/**
 * The product of two units. Units of one kind are brought together in the first one's, so that
 * 元/月 times 年 is 元 with the factor 12. Shares (%, ‰) and multiples (倍) become plain numbers.
 */
export function product(a: UnitPowers, b: UnitPowers): Scaled {
  const powers: UnitPower[] = [];
  const conversions: Conversion[] = [];
  let factor = ONE;
  for (const { unit, power } of [...a, ...b]) {
    const same = powers.findIndex((other) => alike(other.unit, unit));
    if (isPlain(unit)) factor = multiply(factor, raise(fromDecimal(unit.factor), power));
    else if (same < 0) powers.push({ unit, power });
    else {
      const { unit: kept, power: before } = powers[same]!;
      const times = ratio(unit, kept);
      factor = multiply(factor, raise(times, power));
      if (unit.id !== kept.id && times.n !== times.d) {
        conversions.push({ from: unit, to: kept, times });
      }
      powers[same] = { unit: kept, power: before + power };
    }
  }
  return { units: powers.filter(({ power }) => power !== 0), factor, conversions };
}

/** Whether a unit is a name for a number: %, ‰ and 倍. */
export function isPlain({ dimension }: Unit): boolean {
  return dimension === 'ratio' || dimension === 'multiple';
}

function alike(a: Unit, b: Unit): boolean {
  return a.dimension === b.dimension && a.base === b.base;
}

function ratio(from: Unit, to: Unit): Rational {
  return divide(fromDecimal(from.factor), fromDecimal(to.factor));
}

function raise(value: Rational, power: number): Rational {
  const size = BigInt(Math.abs(power));
  const [n, d] = [value.n ** size, value.d ** size];
  return power < 0 ? rational(d, n) : rational(n, d);
}
