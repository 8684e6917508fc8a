import Big from 'big.js';
import { asksForSum, saysJoined, saysSum } from '../cues.ts';
import { amountIn, derived, type Rule, written } from './derived.ts';
import { siblingGroups } from './siblings.ts';

/** 孤儿和事实无人抚养儿童合计: siblings named together, added up. */
export const sums: Rule = (input) => {
  if (!saysSum(input.clause) && !saysSum(input.sentence) && !saysJoined(input.clause)) return [];
  const asked = asksForSum(input.clause);
  return siblingGroups(input).map((group) =>
    derived(
      input,
      group.reduce((sum, fact) => sum.plus(amountIn(input, fact, group[0]!)), new Big(0)),
      group.map(written).join(' + '),
      group,
      asked,
    ),
  );
};
