import type { Fact } from '../../model/fact-base.ts';
import { asksForSum, saysSum } from '../cues.ts';
import { amount, derived, type Rule, sameKind, written } from './derived.ts';

const YEARS = /[两二2]年|两个年度|two years/i;

/** 两年共投入: a yearly amount times the years of its period. */
export const products: Rule = (input) => {
  const saysYears = YEARS.test(input.sentence);
  const isOfAYear = input.rates.some(({ dimension }) => dimension === 'time');
  if (isOfAYear ? !(saysYears && saysSum(input.clause)) : !saysYears && !saysSum(input.sentence))
    return [];
  return input.full
    .filter((fact) => sameKind(input, fact) && isYearly(fact))
    .map((fact) => {
      const years = yearsOf(fact);
      const formula = `${written(fact)} × ${years}`;
      return derived(input, amount(fact).times(years), formula, [fact], asksForSum(input.clause));
    });
};

const EACH_YEAR = /每年|\b(?:each|every|a) year\b/i;

/** Whether a fact is an amount of each year. */
export function isYearly({ unit = '', value, label }: Fact): boolean {
  if (value === undefined) return false;
  return /^[^/]+\/年$/.test(unit) || EACH_YEAR.test(`${label.zh ?? ''} ${label.en ?? ''}`);
}

function yearsOf({ period }: Fact): number {
  const [from = '', to = from] = period.split('/');
  return to === '' ? 1 : Number(to.slice(0, 4)) - Number(from.slice(0, 4)) + 1;
}
