import Big from 'big.js';
import { saysEach } from '../cues.ts';
import { TwoScripts } from '../two-scripts.ts';
import { amount, derived, type Rule, sameKind, written } from './derived.ts';

/**
 * 平均每月: what a whole year came to, or what is paid by the year, over its months, quarters, weeks
 * or days.
 */
export const spreads: Rule = (input) => {
  const time = input.rates.find(({ dimension }) => dimension === 'time')?.id ?? '';
  const parts = PARTS.get(time);
  if (parts === undefined || !(saysEach(input.clause) || saysSpread(input.clause))) return [];
  return input.full
    .filter((fact) => fact.value !== undefined && sameKind(input, fact))
    .filter(
      ({ unit = '', period }) =>
        (WORKED_OUT.has(time) && BY_YEAR.test(unit)) || (!unit.includes('/') && isYear(period)),
    )
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
const SPREAD = new TwoScripts('[每一]天|[日周月]均', '(?:a|per|each|every) day|daily');

/** Whether a clause tells what something comes to by the day, or on average by the week or month. */
export function saysSpread(clause: string): boolean {
  return SPREAD.test(clause);
}

/** A month is a part of a year by itself; days and weeks are worked out. */
const WORKED_OUT = new Set(['周', '天']);
const BY_YEAR = /\/年(?:\/|$)/;

/** A period is a whole year where it is written as one: 2021. */
function isYear(period: string): boolean {
  return /^\d{4}$/.test(period);
}
