import { add, compare, divide, multiply, negate, type Rational, ZERO } from './rational.ts';

/** All values from `min` to `max`; a single value has two equal ends. */
export interface Interval {
  readonly min: Rational;
  readonly max: Rational;
}

/** Every sum of a value of one and a value of the other. */
export function addIntervals(a: Interval, b: Interval): Interval {
  return { min: add(a.min, b.min), max: add(a.max, b.max) };
}

/** Every value with the other sign. */
export function negateInterval({ min, max }: Interval): Interval {
  return { min: negate(max), max: negate(min) };
}

/** Every product. */
export function multiplyIntervals(a: Interval, b: Interval): Interval {
  return hull(ends(a, b).map(([left, right]) => multiply(left, right)));
}

/** Every quotient; `b` must not contain 0. */
export function divideIntervals(a: Interval, b: Interval): Interval {
  return hull(ends(a, b).map(([left, right]) => divide(left, right)));
}

/** Whether 0 lies in it. */
export function containsZero({ min, max }: Interval): boolean {
  return compare(min, ZERO) <= 0 && compare(max, ZERO) >= 0;
}

/** Whether it holds one value alone. */
export function isSingle({ min, max }: Interval): boolean {
  return compare(min, max) === 0;
}

/** One factor for all. */
export function scale({ min, max }: Interval, factor: Rational): Interval {
  return { min: multiply(min, factor), max: multiply(max, factor) };
}

function ends(a: Interval, b: Interval): [Rational, Rational][] {
  return [a.min, a.max].flatMap((left) =>
    [b.min, b.max].map((right): [Rational, Rational] => [left, right]),
  );
}

function hull(values: readonly Rational[]): Interval {
  const sorted = [...values].sort(compare);
  return { min: sorted[0]!, max: sorted[sorted.length - 1]! };
}
