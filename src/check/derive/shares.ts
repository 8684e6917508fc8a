import Big from 'big.js';
import { saysRest, saysShare } from '../cues.ts';
import { derived, over, type Rule, written } from './derived.ts';
import { wholes } from './siblings.ts';

/** 殡仪馆开工率: the part over the whole, or what is left of it. */
export const shares: Rule = (input) => {
  const { figure, clause, after, full } = input;
  if (figure.unit?.dimension !== 'ratio') return [];
  const asked = saysShare(clause) || /^\s*of\b|^的/i.test(after);
  const rest = saysRest(clause);
  return wholes(input)
    .filter(([, whole]) => asked || full.includes(whole))
    .map(([part, whole], index) => {
      const share = over(part, whole).times(100);
      const formula = `${written(part)} / ${written(whole)}`;
      const facts = [part, whole];
      return rest
        ? derived(input, new Big(100).minus(share), `1 - ${formula}`, facts, asked && index === 0)
        : derived(input, share, formula, facts, asked && index === 0);
    });
};
