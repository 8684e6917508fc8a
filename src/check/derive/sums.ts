import { asksForSum, saysJoined, saysSum } from '../cues.ts';
import { derived, type Rule, total, written } from './derived.ts';
import { siblingGroups } from './siblings.ts';

/** 孤儿和事实无人抚养儿童合计: siblings named together, added up. */
export const sums: Rule = (input) => {
  if (!saysSum(input.clause) && !saysSum(input.sentence) && !saysJoined(input.clause)) return [];
  const asked = asksForSum(input.clause);
  return siblingGroups(input).map((group) =>
    derived(input, total(input, group), group.map(written).join(' + '), group, asked),
  );
};
