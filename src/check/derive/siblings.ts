import type { Fact } from '../../model/fact-base.ts';
import { areCompared, onlyDifference } from '../subjects.ts';
import { amount, amountIn, type DeriveInput, sameKind } from './derived.ts';

const PARTS = new Set(['part-of', 'out-of']);

/** The facts spoken of that are part of another, each with its whole. */
export function wholes({ full, byId }: DeriveInput): [part: Fact, whole: Fact][] {
  return full.flatMap((fact) =>
    fact.relations
      .filter(({ type }) => PARTS.has(type))
      .map(({ to }) => byId.get(to))
      .filter((whole) => whole?.value !== undefined)
      .map((whole): [Fact, Fact] => [fact, whole!]),
  );
}

/** Pairs of siblings that are spoken of, the one named first in front. */
export function pairs(input: DeriveInput): [Fact, Fact][] {
  const usable = input.full.filter((fact) => fact.value !== undefined && !amount(fact).eq(0));
  return usable.flatMap((a, index) =>
    usable
      .slice(index + 1)
      .filter((b) => areSiblings(input, a, b) && amountIn(input, b, a).gt(0))
      .map((b): [Fact, Fact] => (input.order(a) <= input.order(b) ? [a, b] : [b, a])),
  );
}

/** Groups of siblings that are spoken of and can be added up to the figure. */
export function siblingGroups(input: DeriveInput): Fact[][] {
  const groups: Fact[][] = [];
  for (const fact of input.full) {
    if (fact.value === undefined || !sameKind(input, fact)) continue;
    const group = groups.find((members) =>
      members.every((member) => areSiblings(input, member, fact)),
    );
    if (group) group.push(fact);
    else groups.push([fact]);
  }
  return groups.filter((group) => group.length > 1);
}

function areSiblings({ subjects }: DeriveInput, a: Fact, b: Fact): boolean {
  const [left, right] = [subjects.about.get(a.id)!, subjects.about.get(b.id)!];
  // The same of another year is told by its year, not named beside it.
  if (left.length === right.length && left.every((term) => right.includes(term))) return false;
  const pair = onlyDifference(left, right);
  return (
    areCompared(a, b) ||
    (pair !== undefined && (subjects.rivals.get(pair[0])?.has(pair[1]) ?? false))
  );
}
