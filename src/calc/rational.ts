/** An exact fraction in lowest terms; the denominator is positive. */
export interface Rational {
  readonly n: bigint;
  readonly d: bigint;
}

/** A fraction in lowest terms. The denominator must not be 0. */
export function rational(n: bigint, d = 1n): Rational {
  const sign = d < 0n ? -1n : 1n;
  const common = gcd(n < 0n ? -n : n, d * sign);
  return { n: (n * sign) / common, d: (d * sign) / common };
}

function gcd(a: bigint, b: bigint): bigint {
  let [larger, smaller] = [a, b];
  while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller];
  return larger === 0n ? 1n : larger;
}

/** Reads a plain decimal such as `-12.5`. */
export function fromDecimal(text: string): Rational {
  const [whole = '', part = ''] = text.split('.');
  return rational(BigInt(whole + part), 10n ** BigInt(part.length));
}

export const ZERO = rational(0n);

/** Sum. */
export function add(a: Rational, b: Rational): Rational {
  return rational(a.n * b.d + b.n * a.d, a.d * b.d);
}

/** The same with the other sign. */
export function negate({ n, d }: Rational): Rational {
  return { n: -n, d };
}

/** Product. */
export function multiply(a: Rational, b: Rational): Rational {
  return rational(a.n * b.n, a.d * b.d);
}

/** Quotient; `b` must not be 0. */
export function divide(a: Rational, b: Rational): Rational {
  return rational(a.n * b.d, a.d * b.n);
}

/** Negative, 0 or positive, as `a` is smaller than, equal to or larger than `b`. */
export function compare(a: Rational, b: Rational): number {
  const difference = a.n * b.d - b.n * a.d;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** Rounds to a number of decimals, half away from zero; without trailing zeros. */
export function toDecimal({ n, d }: Rational, decimals: number): string {
  const scale = 10n ** BigInt(decimals);
  const size = ((n < 0n ? -n : n) * scale * 2n + d) / (d * 2n);
  const digits = String(size).padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  const part = digits.slice(digits.length - decimals).replace(/0+$/, '');
  return `${n < 0n && size !== 0n ? '-' : ''}${whole}${part === '' ? '' : `.${part}`}`;
}

/** Written out in full: a decimal where it ends (`1.25`), else a fraction (`1230/943`). */
export function exactText(value: Rational): string {
  const decimals = decimalsOf(value.d);
  return decimals === undefined ? `${value.n}/${value.d}` : toDecimal(value, decimals);
}

/** How many decimals a fraction with this denominator has; undefined where they never end. */
function decimalsOf(d: bigint): number | undefined {
  let [rest, twos, fives] = [d, 0, 0];
  for (; rest % 2n === 0n; rest /= 2n) twos++;
  for (; rest % 5n === 0n; rest /= 5n) fives++;
  return rest === 1n ? Math.max(twos, fives) : undefined;
}
