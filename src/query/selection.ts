import type { Collection } from '../model/collection.ts';
import type { Fact } from '../model/fact-base.ts';
import { type Filters, facetTests, type Test, thatPass } from './filter.ts';
import type { Bounds } from './filter-amount.ts';

/** What facts are narrowed down to. */
export interface Selection extends Filters, Bounds {}

/** Which of the facts that pass are wanted. */
export interface Window {
  /** At most so many; all where it is left out. */
  most?: number;
  /** From the last to the first. */
  reverse?: boolean;
}

/**
 * The tests of a selection. Of the facts of the collection it need not hold more than one with each
 * of the facets that are tested.
 *
 * @throws FactqError `usage` as `facetTests` and `withinBounds` do.
 */
export async function testsOf(collection: Collection, selection: Selection): Promise<Test[]> {
  const tests = facetTests(collection, selection).map(({ test }) => test);
  if (!isBounded(selection)) return tests;
  // Reading amounts takes the whole grammar of figures.
  const { withinBounds } = await import('./filter-amount.ts');
  return [...tests, ...withinBounds(collection, selection)];
}

/** Whether amounts are asked for. */
export function isBounded({ min, max }: Bounds): boolean {
  return min !== undefined || max !== undefined;
}

/** The facts of a collection that pass a selection. @throws FactqError as {@link testsOf} does */
export async function selectFacts(
  collection: Collection,
  selection: Selection,
  window: Window,
): Promise<Fact[]> {
  const tests = await testsOf(collection, selection);
  return shownIn(window, thatPass(collection.facts, tests));
}

/** Those of some items in order that a window shows. */
export function shownIn<T>({ most, reverse = false }: Window, items: readonly T[]): T[] {
  return (reverse ? items.toReversed() : items).slice(0, most);
}
