import Big from 'big.js';
import type { Fact } from '../../model/fact-base.ts';
import { saysDifference, saysRest, saysShare } from '../cues.ts';
import {
  amount,
  amountIn,
  type Derived,
  type DeriveInput,
  derived,
  over,
  type Rule,
  written,
} from './derived.ts';
import { OF_ANOTHER } from './multiples.ts';
import { isNamedInClause } from './named-in-clause.ts';
import { pairs, wholes } from './siblings.ts';

/** 殡仪馆开工率: the part over the whole, or what is left of it; or one of two siblings over both. */
export const shares: Rule = (input) => {
  const { figure, clause, after, full } = input;
  if (figure.unit?.dimension !== 'ratio') return [];
  const asked = (saysShare(clause) || /^\s*of\b|^的/i.test(after)) && !isOfAnother(input);
  const rest = saysRest(clause);
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
  return asked && !saysDifference(clause) ? [...named, ...ofBoth(input)] : named;
};

/** 女工占男工的40%: a share of the other of two siblings, not of what they are both part of. */
function isOfAnother(input: DeriveInput): boolean {
  const isNamed = (pair: readonly Fact[]): boolean =>
    pair.every((fact) => isNamedInClause(input, fact));
  return OF_ANOTHER.test(input.clause) && pairs(input).some(isNamed);
}

/** Each of two siblings over both; two shares are of something else each, and make up nothing. */
function ofBoth(input: DeriveInput): Derived[] {
  const counted = pairs(input).filter(([a]) => a.unit !== '%');
  const bothWays = counted.flatMap(([a, b]): [Fact, Fact][] => [
    [a, b],
    [b, a],
  ]);
  return bothWays.map(([part, other]) => {
    const both = amount(part).plus(amountIn(input, other, part));
    const formula = `${written(part)} / (${written(part)} + ${written(other)})`;
    return derived(input, amount(part).div(both).times(100), formula, [part, other], false);
  });
}
