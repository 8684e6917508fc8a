import type { Fact } from '../../model/fact-base.ts';
import { amount, amountIn, type DeriveInput } from './derived.ts';
import { isNamedInClause } from './named-in-clause.ts';

const MORE =
  /[高多]于|超过|[比较][^,，]{1,24}?[多高]|\b(?:more|higher|greater)\b.{0,40}\bthan (?=[a-z])|\b(?:exceed|surpass|outnumber)(?:s|ed)?\b/i;
const LESS =
  /[低少]于|不及|[比较][^,，]{1,24}?[少低]|\b(?:fewer|less|lower)\b.{0,40}\bthan (?=[a-z])/i;
/** 比 as a part of another word. */
const OF_A_WORD = /[占同环]比|比[例重率]/g;
/** Where two are only held against each other. */
const NEITHER = /相比|对比|比起|\bthan (?:half|an?|one|two|twice|double)\b/i;
/** The clause goes on about what was named before it. */
const GOES_ON = /^[，,\s]*[还也则要又]?[比较]/;

/**
 * Whether a clause sets the lesser of two facts above the greater, or the other way round: 梨比苹果多,
 * where there are more apples. False where it does not tell which of the two it speaks of.
 */
export function isWrongWay(input: DeriveInput, a: Fact, b: Fact): boolean {
  const { order } = input;
  const clause = input.clause.replace(OF_A_WORD, ' ');
  const [isMore, isLess] = [MORE.test(clause), LESS.test(clause)];
  if (isMore === isLess || NEITHER.test(clause)) return false;
  if (order(a) === order(b)) return false;
  const [first, second] = order(a) < order(b) ? [a, b] : [b, a];
  if (!isNamedInClause(input, second)) return false;
  if (!isNamedInClause(input, first) && !GOES_ON.test(clause)) return false;
  const other = amountIn(input, second, first);
  return isMore ? amount(first).lt(other) : amount(first).gt(other);
}
