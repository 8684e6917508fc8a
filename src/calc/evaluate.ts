import type { UnitSet } from '../quantity/unit.ts';
import { type Amount, unplained } from './amount.ts';
import { calcError } from './calc-error.ts';
import { factAmount, inUnit } from './fact-amount.ts';
import { flipped, mergedHedge, scaledHedge } from './hedges.ts';
import {
  addIntervals,
  containsZero,
  divideIntervals,
  isSingle,
  multiplyIntervals,
  negateInterval,
  scale,
} from './interval.ts';
import { mismatch } from './mismatch.ts';
import { divide, fromDecimal, type Rational, rational } from './rational.ts';
import { showAmount } from './show-amount.ts';
import type { Expression } from './syntax.ts';
import { type Conversion, inverse, product } from './unit-powers.ts';

type Operation = Extract<Expression, { type: 'operation' }>;

/** What an expression is worked out with. */
export interface Setting {
  units: UnitSet;
  /** A bare number that is taken for 1, to see what the result is without it. */
  asOne?: Expression | undefined;
  /** Told of every operation, in the order they are done. */
  onStep?: (step: Step) => void;
}

/** One operation done. */
export interface Step {
  operation: Operation;
  left: Amount;
  right: Amount;
  result: Amount;
  /** Units that were converted for it, and what the right value was multiplied by on that account. */
  conversions: readonly Conversion[];
  factor: Rational;
}

/**
 * Works an expression out, exactly. Units multiply and cancel; sums are in the unit of their first
 * value, others are converted.
 *
 * @throws FactqError `usage` with the column: for values that do not add, division by 0, and facts
 * that are no amounts.
 */
export function evaluate(expression: Expression, setting: Setting): Amount {
  if (expression.type === 'fact') {
    return factAmount(expression.fact, expression.at, setting.units);
  }
  if (expression.type === 'figure') return figureAmount(expression, setting);
  if (expression.type === 'negation') {
    const amount = evaluate(expression.of, setting);
    return { ...amount, interval: negateInterval(amount.interval), hedge: flipped(amount.hedge) };
  }
  const left = evaluate(expression.left, setting);
  const right = evaluate(expression.right, setting);
  const done = operate(expression, left, right, setting);
  setting.onStep?.({ operation: expression, left, right, ...done });
  return done.result;
}

function figureAmount(
  figure: Extract<Expression, { type: 'figure' }>,
  { units, asOne }: Setting,
): Amount {
  const value = figure === asOne ? rational(1n) : figure.value;
  return inUnit({ min: value, max: value }, figure.unit, units)!;
}

type Done = Pick<Step, 'result' | 'conversions' | 'factor'>;

function operate(operation: Operation, left: Amount, right: Amount, setting: Setting): Done {
  const { operator } = operation;
  if (operator === '+') return sum(operation, '+', left, right, setting);
  if (operator === '*') return multiplied(unplained(left), unplained(right));
  if (operator === '-') {
    const taken = {
      ...right,
      interval: negateInterval(right.interval),
      hedge: flipped(right.hedge),
    };
    return sum(operation, '-', left, taken, setting);
  }
  if (containsZero(right.interval)) throw divisionByZero(operation.right, right, setting);
  return divided(unplained(left), unplained(right));
}

function sum(
  { at }: Operation,
  operator: '+' | '-',
  left: Amount,
  right: Amount,
  { units }: Setting,
): Done {
  const { units: apart, factor, conversions } = product(right.units, inverse(left.units));
  if (apart.length > 0) throw mismatch(at, operator, left, right, units);
  const plain = left.plain ?? right.plain;
  const inPlain = (amount: Amount) =>
    plain === amount.plain || !plain
      ? amount.interval
      : scale(unplained(amount).interval, divide(rational(1n), fromDecimal(plain.factor)));
  return {
    result: {
      interval: addIntervals(inPlain(left), scale(inPlain(right), factor)),
      units: left.units,
      plain,
      hedge: mergedHedge(left.hedge, right.hedge),
    },
    conversions,
    factor,
  };
}

function multiplied(left: Amount, right: Amount): Done {
  const { units, factor, conversions } = product(left.units, right.units);
  const hedge = mergedHedge(
    scaledHedge(left.hedge, right.interval),
    scaledHedge(right.hedge, left.interval),
  );
  const interval = scale(multiplyIntervals(left.interval, right.interval), factor);
  return { result: { interval, units, hedge }, conversions, factor };
}

function divided(left: Amount, right: Amount): Done {
  const { units, factor, conversions } = product(left.units, inverse(right.units));
  const hedge = mergedHedge(
    scaledHedge(left.hedge, right.interval),
    scaledHedge(flipped(right.hedge), left.interval),
  );
  const interval = scale(divideIntervals(left.interval, right.interval), factor);
  return { result: { interval, units, hedge }, conversions, factor };
}

function divisionByZero(divisor: Expression, amount: Amount, { units }: Setting): Error {
  return calcError(divisor.at, ({ byZero, byRangeWithZero, inBrackets }, lang) => {
    const shown = showAmount(amount, lang, units);
    const text = divisor.type === 'fact' ? divisor.fact.id + inBrackets(shown) : shown;
    return isSingle(amount.interval) ? byZero(text) : byRangeWithZero(text);
  });
}
