import type Big from 'big.js';

/** The significant digits of a number: 3824 of 38,240,000. */
export function digitsOf(value: Big): string {
  return value.c.join('');
}

/** The same of a number written in digits, such as `-0.50` or `38240000`, without reading it. */
export function digitsWritten(number: string): string {
  return number.replace(/\D/g, '').replace(/^0+|0+$/g, '') || '0';
}
