import type Big from 'big.js';

/** The significant digits of a number: 3824 of 38,240,000. */
export function digitsOf(value: Big): string {
  return value.c.join('');
}
