import type { Fact } from '../../model/fact-base.ts';
import { amount, type DeriveInput, sameKind } from './derived.ts';

const PARTS = new Set(['part-of', 'out-of']);

/** The facts spoken of that are part of another, each with its whole. */
export function wholes({ full, byId }: DeriveInput): [part: Fact, whole: Fact][] {
  return full.flatMap((fact) =>
    fact.relations
      .filter(({ type }) => PARTS.has(type))
      .map(({ to }) => byId.get(to)!)
      .filter((whole) => whole.value !== undefined)
      .map((whole): [Fact, Fact] => [fact, whole]),
  );
}

/** Pairs of siblings that are spoken of, the one named first in front. */
export function pairs(input: DeriveInput): [Fact, Fact][] {
  const usable = input.full.filter((fact) => amount(fact).gt(0));
  return usable.flatMap((a, index) =>
    usable
      .slice(index + 1)
      .filter((b) => areSiblings(input, a, b))
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
  return areCompared(a, b) || (pair !== undefined && subjects.rivals.are(...pair));
}

/** The one term by which each of two lists differs from the other. */
function onlyDifference(a: readonly string[], b: readonly string[]): [string, string] | undefined {
  const left = a.filter((term) => !b.includes(term));
  const right = b.filter((term) => !a.includes(term));
  return left.length === 1 && right.length === 1 ? [left[0]!, right[0]!] : undefined;
}

/** Whether the base sets one of the facts beside the other. */
function areCompared(a: Fact, b: Fact): boolean {
  return [...a.relations, ...b.relations].some(
    ({ type, to }) => type === 'compared-with' && (to === a.id || to === b.id),
  );
}
