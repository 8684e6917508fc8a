import { firstNotBelow, intersection, notBelow, union } from './rising-arrays.ts';

/** Rising numbers, each once, of which no more are read than are asked for. */
export interface Numbers {
  /** How many there are at most. */
  readonly most: number;
  /** Those that are not below a bound; from 0 on all. */
  from(bound: number): readonly number[];
  /** Those of rising candidates that are among them. */
  among(candidates: readonly number[]): readonly number[];
}

/** Rising numbers that are there already. */
export function known(numbers: readonly number[]): Numbers {
  return {
    most: numbers.length,
    from: (bound) => notBelow(numbers, bound),
    among: (candidates) => intersection(candidates, numbers),
  };
}

/** No numbers. */
export const NONE = known([]);

/** All numbers below an end; candidates are so anyway. */
export function allBelow(end: number): Numbers {
  return {
    most: end,
    from: (bound) => Array.from({ length: Math.max(0, end - bound) }, (_, nth) => bound + nth),
    among: (candidates) => candidates,
  };
}

/** Those that are below an end; candidates are so anyway. */
export function below(numbers: Numbers, end: number): Numbers {
  return {
    most: numbers.most,
    from: (bound) => {
      const some = numbers.from(bound);
      return some.slice(0, firstNotBelow(some, end));
    },
    among: (candidates) => numbers.among(candidates),
  };
}

/** Those that are in any. */
export function inAny(...each: readonly Numbers[]): Numbers {
  const some = each.filter(({ most }) => most > 0);
  if (some.length < 2) return some[0] ?? NONE;
  return {
    most: some.reduce((sum, { most }) => sum + most, 0),
    from: (bound) => union(...some.map((numbers) => numbers.from(bound))),
    among: (candidates) => union(...some.map((numbers) => numbers.among(candidates))),
  };
}
