import { fileURLToPath } from 'node:url';
import { loadBase } from '../../src/base/load.ts';
import { check } from '../../src/check/check.ts';
import type { Judged } from '../../src/check/verdict.ts';
import { type Collection, collectionOf } from '../../src/model/collection.ts';
import type { Fact, FactBase } from '../../src/model/fact-base.ts';
import { formatQuantity } from '../../src/quantity/format-quantity.ts';
import { unitSet } from '../../src/quantity/unit.ts';

/** A sentence that states a fact in the words of its own label. */
export interface Stated {
  fact: Fact;
  base: FactBase;
  label: string;
  /** The value as it is shown in Chinese, hedge and unit included. */
  quantity: string;
}

const file = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The shipped base and the made-up ones. */
export const BASES: readonly FactBase[] = await Promise.all(
  [
    '../../data/shanxi-civil-affairs-2021.yaml',
    '../fixtures/harbour/harbour.yaml',
    '../fixtures/library/library.yaml',
  ].map((path) => loadBase(file(path))),
);

const collections = new Map<FactBase, Collection>(BASES.map((base) => [base, collectionOf(base)]));

/** Every fact with a value and a Chinese label, of all bases. */
export const STATED: readonly Stated[] = BASES.flatMap((base) => {
  const units = unitSet(base.units);
  return base.facts
    .filter(({ unit, label }) => unit !== undefined && label.zh !== undefined)
    .map((fact) => ({
      fact,
      base,
      label: fact.label.zh!,
      quantity: formatQuantity(fact, 'zh', units),
    }));
});

/** The sentence with a quantity in place of the fact's own. */
export function sentence({ label }: Stated, quantity: string): string {
  return `${label}:${quantity}。`;
}

/** What a draft is judged to state in figures, against one base. */
export function judge(text: string, base: FactBase): Judged[] {
  return check(text, collections.get(base)!).filter(({ what }) => what === 'figure');
}

/** The judgement on the last figure of a text. */
export function judgeLast(text: string, base: FactBase): Judged | undefined {
  return judge(text, base).at(-1);
}
