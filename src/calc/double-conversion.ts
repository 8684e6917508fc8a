import type { Step } from './evaluate.ts';
import { divide, type Rational, rational } from './rational.ts';
import type { Expression } from './syntax.ts';

/**
 * The bare number that does by hand what the step converts by itself: in `a * 12 / b` with `a` a
 * month and `b` a year, 12. Undefined where there is none.
 */
export function doubledNumber({ operation, factor, conversions }: Step): Expression | undefined {
  if (conversions.length === 0) return undefined;
  const { operator, left, right } = operation;
  const sums = operator === '+' || operator === '-';
  const [onLeft, onRight] = sums
    ? [divide(ONE, factor), factor]
    : [factor, operator === '/' ? divide(ONE, factor) : factor];
  return factorOf(left, onLeft) ?? factorOf(right, onRight);
}

const ONE = rational(1n);

/** A bare number that multiplies (or, as its inverse, divides) the whole expression by `wanted`. */
function factorOf(expression: Expression, wanted: Rational): Expression | undefined {
  if (expression.type === 'negation') return factorOf(expression.of, wanted);
  if (expression.type === 'figure') {
    const { unit, value } = expression;
    return unit === undefined && value.n === wanted.n && value.d === wanted.d
      ? expression
      : undefined;
  }
  if (expression.type === 'fact') return undefined;
  const { operator, left, right } = expression;
  if (operator === '+' || operator === '-') return undefined;
  return factorOf(left, wanted) ?? factorOf(right, operator === '/' ? divide(ONE, wanted) : wanted);
}
