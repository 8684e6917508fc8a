import type { Fact } from '../../model/fact-base.ts';
import { saysRest } from '../cues.ts';
import { inOneSentence } from '../one-sentence.ts';
import { amount, type DeriveInput, derived, type Rule, sameKind, written } from './derived.ts';

/** 18877个村中约16989个: the share of a count that the same sentence of the report gives. */
export const portions: Rule = (input) => {
  const rest = saysRest(input.clause);
  return input.full
    .filter((fact) => fact.unit === '%' && fact.value !== undefined)
    .flatMap((share) =>
      input.full
        .filter((count) => isShareOf(input, share, count))
        .map((count) => {
          const part = rest ? amount(share).times(-1).plus(100) : amount(share);
          const formula = `${written(count)} × ${rest ? `(1 - ${written(share)})` : written(share)}`;
          const value = amount(count).times(part).div(100).round(0);
          return derived(input, value, formula, [count, share], false);
        }),
    );
};

function isShareOf(input: DeriveInput, share: Fact, count: Fact): boolean {
  const { about } = input.subjects;
  const terms = about.get(count.id)!;
  return (
    count.unit !== '%' &&
    count.value !== undefined &&
    sameKind(input, count) &&
    inOneSentence(share, count) &&
    about.get(share.id)!.some((term) => terms.includes(term))
  );
}
