import type Big from 'big.js';
import type { Fact } from '../model/fact-base.ts';

/** A fact with its bounds in the comparison's unit; a single value has two equal ones. */
export interface Measured {
  fact: Fact;
  min: Big;
  max: Big;
  range: boolean;
  converted: boolean;
}

/** A decimal written out: exact, or rounded half up to 10 places where it does not end. */
export function plain(value: Big): string {
  return value.round(10).toFixed();
}
