import Big from 'big.js';
import { saysDifference, saysRest, saysShare } from '../cues.ts';
import { amount, amountIn, derived, over, type Rule, written } from './derived.ts';
import { pairs, wholes } from './siblings.ts';

/** 殡仪馆开工率: the part over the whole, or what is left of it; or one of two siblings over both. */
export const shares: Rule = (input) => {
  const { figure, clause, after, full } = input;
  if (figure.unit?.dimension !== 'ratio') return [];
  const asked = saysShare(clause) || /^\s*of\b|^的/i.test(after);
  const rest = saysRest(clause);
  // Two shares are of something else each, and make up nothing.
  const counted = pairs(input).filter(([a]) => a.unit !== '%');
  const parts = counted.flatMap(([a, b]) =>
    [
      [a, b],
      [b, a],
    ].map(([part, other]) =>
      derived(
        input,
        amount(part!)
          .div(amount(part!).plus(amountIn(input, other!, part!)))
          .times(100),
        `${written(part!)} / (${written(part!)} + ${written(other!)})`,
        [part!, other!],
        false,
      ),
    ),
  );
  const named = wholes(input)
    .filter(([, whole]) => asked || full.includes(whole))
    .map(([part, whole], index) => {
      const share = over(part, whole).times(100);
      const formula = `${written(part)} / ${written(whole)}`;
      const facts = [part, whole];
      return rest
        ? derived(input, new Big(100).minus(share), `1 - ${formula}`, facts, asked && index === 0)
        : derived(input, share, formula, facts, asked && index === 0);
    });
  return asked && !saysDifference(clause) ? [...named, ...parts] : named;
};
