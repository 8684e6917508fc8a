import type { Fact } from './fact-base.ts';

/** Whether a fact gives an amount, or an end of one. */
export function hasAmount({ value, min, max }: Fact): boolean {
  return (value ?? min ?? max) !== undefined;
}

/** Whether a fact gives an amount or a date. */
export function hasValue(fact: Fact): boolean {
  return hasAmount(fact) || fact.date !== undefined;
}
