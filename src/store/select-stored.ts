import type { Collection } from '../model/collection.ts';
import type { Fact } from '../model/fact-base.ts';
import type { Facet } from '../query/facets.ts';
import { type FacetTest, facetsOf, facetTests } from '../query/filter.ts';
import { isBounded, type Selection, testsOf, type Window } from '../query/selection.ts';
import { collectionOf, type StoredFile } from './stored-file.ts';

/** Whether the fact of a number may pass. */
type MayPass = (nth: number) => boolean;

/**
 * The facts that pass a selection, found by the columns of the facets that it tests.
 *
 * @throws FactqError `usage` as `selectFacts` does.
 */
export async function selectStored(
  file: StoredFile,
  selection: Selection,
  window: Window,
): Promise<Fact[]> {
  const bounded = isBounded(selection);
  const known = samplesOf(file, [...facetsOf(selection), ...(bounded ? ['unit' as const] : [])]);
  const mayPass = facetTests(known, selection).map((each) => byGroup(file, each));
  if (bounded) mayPass.push(await withinLimits(file, known, selection));
  const numbers = passing(file.contents.facts, mayPass);
  if (!bounded) return ordered(factsAt(file, cut(numbers, window)), window);
  // Doubles only tell which facts may be within bounds.
  const tests = await testsOf(known, selection);
  const facts = factsAt(file, numbers).filter((fact) => tests.every((test) => test(fact)));
  return ordered(cut(facts, window), window);
}

/** Those of rising items that a window shows. */
function cut<T>(items: readonly T[], { most = items.length, reverse = false }: Window): T[] {
  return reverse ? items.slice(Math.max(0, items.length - most)) : items.slice(0, most);
}

function ordered<T>(items: T[], { reverse = false }: Window): T[] {
  return reverse ? items.reverse() : items;
}

/** The bases with no more facts than one for each group of the facets. */
export function samplesOf(file: StoredFile, facets: readonly Facet[]): Collection {
  const numbers = new Set(facets.flatMap((facet) => [...file.facets.firsts(facet)]));
  return collectionOf(
    file.heads(),
    [...numbers].sort((a, b) => a - b).map((nth) => file.fact(nth)),
  );
}

function byGroup(file: StoredFile, { facet, test }: FacetTest): MayPass {
  const groups = file.facets.groups(facet);
  const passes = Array.from(file.facets.firsts(facet), (nth) => test(file.fact(nth)));
  return (nth) => passes[groups[nth]!]!;
}

async function withinLimits(
  file: StoredFile,
  known: Collection,
  selection: Selection,
): Promise<MayPass> {
  const { limitsIn } = await import('../query/filter-amount.ts');
  const limitsOf = limitsIn(known, selection);
  const groups = file.facets.groups('unit');
  const limits = Array.from(file.facets.firsts('unit'), (nth) => limitsOf(file.fact(nth)));
  const spans = file.facets.spans();
  return (nth) => {
    const own = limits[groups[nth]!];
    return own !== undefined && spans[nth * 2 + 1]! >= own.low && spans[nth * 2]! <= own.high;
  };
}

/** Numbers of the facts that may pass, rising. */
function passing(count: number, tests: readonly MayPass[]): number[] {
  const found: number[] = [];
  for (let nth = 0; nth < count; nth++) if (tests.every((test) => test(nth))) found.push(nth);
  return found;
}

/** Where more than one in so many facts is wanted, all that stand between are read with them. */
const DENSE = 8;

/** The facts of rising numbers. */
function factsAt(file: StoredFile, numbers: readonly number[]): Fact[] {
  const [first = 0, last = 0] = [numbers[0], numbers.at(-1)];
  if (last - first >= numbers.length * DENSE) return numbers.map((nth) => file.fact(nth));
  const wanted = new Set(numbers);
  return [...file.facts(first, last + 1)].filter((_, at) => wanted.has(first + at));
}
