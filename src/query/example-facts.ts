import type { Fact } from '../model/fact-base.ts';

/** Two figures to make examples of. */
export interface ExampleFacts {
  first: Fact;
  /** A figure that the base sets against the first one; else the same. */
  other: Fact;
  /** The first alias of each that no other fact has, if there is one. */
  name?: string;
  otherName?: string;
}

/** The first two figures that a base sets against each other, else its first one. */
export function exampleFacts(facts: readonly Fact[]): ExampleFacts | undefined {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const compared = (fact: Fact): Fact | undefined =>
    fact.relations
      .filter(({ type }) => type === 'compared-with')
      .map(({ to }) => byId.get(to))
      .find((other) => other?.value);
  const first =
    facts.find((fact) => fact.value && compared(fact)) ?? facts.find(({ value }) => value);
  if (!first) return undefined;
  const other = compared(first) ?? first;
  const [name, otherName] = [first, other].map((fact) => ownAlias(fact, facts));
  return {
    first,
    other,
    ...(name !== undefined && { name }),
    ...(otherName !== undefined && { otherName }),
  };
}

function ownAlias({ aliases }: Fact, facts: readonly Fact[]): string | undefined {
  return aliases.find((alias) => facts.filter((fact) => fact.aliases.includes(alias)).length === 1);
}
