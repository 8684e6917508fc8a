import type { Fact } from '../model/fact-base.ts';
import type { Rational } from './rational.ts';
import type { Operator } from './syntax.ts';

/** A piece of an expression; `at` is its column, from 1. */
export type Token =
  | { type: 'figure'; at: number; value: Rational; unit: string | undefined; text: string }
  | { type: 'fact'; at: number; fact: Fact }
  | { type: 'sign'; at: number; sign: Operator | '(' | ')' };
