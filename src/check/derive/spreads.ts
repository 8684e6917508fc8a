import Big from 'big.js';
import { saysEach } from '../cues.ts';
import { amount, derived, type Rule, sameKind, written } from './derived.ts';

/** 平均每月: what a whole year came to over its months, quarters, weeks or days. */
export const spreads: Rule = (input) => {
  const time = input.rates.find(({ dimension }) => dimension === 'time');
  const parts = time && PARTS.get(time.id);
  if (parts === undefined || !saysEach(input.clause)) return [];
  return input.full
    .filter((fact) => fact.value !== undefined && !fact.unit?.includes('/'))
    .filter((fact) => fact.period.length === YEAR && sameKind(input, fact))
    .map((fact) => {
      const value = amount(fact).div(new Big(parts));
      return derived(input, value, `${written(fact)} / ${parts}`, [fact], false);
    });
};

/** How many of each a year has. */
const PARTS: ReadonlyMap<string, number> = new Map([
  ['月', 12],
  ['季度', 4],
  ['周', 52],
  ['天', 365],
]);
/** A period is a whole year where it is written as one: 2021. */
const YEAR = 4;
