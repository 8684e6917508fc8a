import { asksForSum, saysJoined, saysSum } from '../cues.ts';
import { derived, type Rule, total, written } from './derived.ts';
import { siblingGroups } from './siblings.ts';

/** 孤儿和事实无人抚养儿童合计: siblings named together, added up. */
export const sums: Rule = (input) => {
  const { clause, sentence } = input;
  if (!saysSum(clause) && (EACH_OF.test(clause) || !(saysSum(sentence) || saysJoined(clause))))
    return [];
  const asked = asksForSum(clause);
  return siblingGroups(input).map((group) =>
    derived(input, total(input, group), group.map(written).join(' + '), group, asked),
  );
};

/** 苹果和梨各2000吨: told of each of them. */
const EACH_OF = /[各均都](?=自|[是为有达超约近\d])|\b(?:each|both)\b/i;
