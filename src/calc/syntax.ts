import type { Fact } from '../model/fact-base.ts';
import type { Rational } from './rational.ts';

/** The four operations. */
export type Operator = '+' | '-' | '*' | '/';

/** An expression as read; `at` is the column it begins or, for an operation, its sign stands in. */
export type Expression =
  | { type: 'figure'; at: number; value: Rational; unit: string | undefined; text: string }
  | { type: 'fact'; at: number; fact: Fact }
  | { type: 'negation'; at: number; of: Expression }
  | { type: 'operation'; at: number; operator: Operator; left: Expression; right: Expression };

/** How tightly an operation binds: `*` and `/` before `+` and `-`. */
export function binding(operator: Operator): 1 | 2 {
  return operator === '+' || operator === '-' ? 1 : 2;
}
