import type { Fact } from '../model/fact-base.ts';
import { apart } from '../text/apart.ts';

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
  const finder = new ExampleFinder();
  for (const [nth, fact] of facts.entries()) finder.add(fact, nth);
  return finder.found(
    (nth) => facts[nth]!,
    (alias) => facts.filter(({ aliases }) => aliases.includes(alias)).length === 1,
  );
}

/** Finds {@link ExampleFacts} among facts that come one by one; it keeps no more of them than ids. */
export class ExampleFinder {
  /** Figures by id. */
  readonly #figures = new Map<string, number>();
  /** Figures that are set against others, with the ids of those. */
  readonly #compared: { nth: number; to: string[] }[] = [];
  #first: number | undefined;

  add({ id, value, relations }: Fact, nth: number): void {
    if (value === undefined) return;
    this.#first ??= nth;
    this.#figures.set(apart(id), nth);
    const to = relations
      .filter(({ type }) => type === 'compared-with')
      .map((each) => apart(each.to));
    if (to.length > 0) this.#compared.push({ nth, to });
  }

  /** What there is among all that was added. */
  found(
    factAt: (nth: number) => Fact,
    isOwn: (alias: string) => boolean,
  ): ExampleFacts | undefined {
    const [first, other] = this.#pair();
    if (first === undefined) return undefined;
    const facts = { first: factAt(first), other: factAt(other ?? first) };
    const [name, otherName] = [facts.first, facts.other].map(({ aliases }) => aliases.find(isOwn));
    return {
      ...facts,
      ...(name !== undefined && { name }),
      ...(otherName !== undefined && { otherName }),
    };
  }

  #pair(): [first?: number, other?: number] {
    for (const { nth, to } of this.#compared) {
      const other = to.map((id) => this.#figures.get(id)).find((found) => found !== undefined);
      if (other !== undefined) return [nth, other];
    }
    return this.#first === undefined ? [] : [this.#first];
  }
}
