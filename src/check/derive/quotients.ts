import type { Fact } from '../../model/fact-base.ts';
import { asksForAverage, saysEach } from '../cues.ts';
import {
  type DeriveInput,
  derived,
  isCount,
  isPer,
  over,
  type Rule,
  sameKind,
  written,
} from './derived.ts';

/** 平均每人次: an amount over the count it is about. */
export const quotients: Rule = (input) => {
  const each = input.rates.some(({ dimension }) => dimension !== 'time');
  if (!each && !saysEach(input.clause)) return [];
  return input.full
    .filter((fact) => fact.value !== undefined && sameKind(input, fact) && isWhole(fact))
    .flatMap((fact) =>
      counted(input, fact).map((base) =>
        derived(
          input,
          over(fact, base),
          `${written(fact)} / ${written(base)}`,
          [fact, base],
          each && asksForAverage(input.clause) && base.unit !== fact.unit,
        ),
      ),
    );
};

/** An amount of all together, at most of each year: 3000万元 or 3000万元/年. */
function isWhole({ unit = '' }: Fact): boolean {
  const [, ...per] = unit.split('/');
  return per.every((part) => part === '年');
}

/** What an amount may be divided by: the count it is said to be about, or a count beside it that is spoken of. */
function counted(input: DeriveInput, fact: Fact): Fact[] {
  const { byId, full, clause } = input;
  const asked = asksForAverage(clause);
  const related = fact.relations
    .filter(({ type }) => type === 'per' || type === 'about')
    .map(({ to }) => byId.get(to)!);
  const parent = fact.id.replace(/\.[^.]*$/, '');
  const beside = full.filter(({ id }) => id !== fact.id && id.startsWith(`${parent}.`));
  return [...new Set([...related, ...beside])].filter(
    (base) =>
      base.value !== undefined &&
      (base.unit !== fact.unit || asked) &&
      isCount(base) &&
      isPer(input, base),
  );
}
