import type { Collection } from '../model/collection.ts';
import type { Fact } from '../model/fact-base.ts';
import type { Facet } from '../query/facets.ts';
import { facetsOf, facetTests, thatPass } from '../query/filter.ts';
import type { Limits } from '../query/filter-amount.ts';
import { isBounded, type Selection, shownIn, type Window } from '../query/selection.ts';
import { remembered } from '../remembered.ts';
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
  const factAt = remembered((nth: number) => file.fact(nth));
  const bounded = isBounded(selection);
  const known = samplesOf(
    file,
    [...facetsOf(selection), ...(bounded ? ['unit' as const] : [])],
    factAt,
  );
  const each = perGroup(file, factAt);
  const mayPass = facetTests(known, selection).map(({ facet, test }) => each(facet, test));
  if (!bounded) return file.factsAt(shownIn(window, passing(file.contents.facts, mayPass)));
  const { limitsIn, withinBounds } = await import('../query/filter-amount.ts');
  mayPass.push(within(each('unit', limitsIn(known, selection)), file.facets.spans()));
  // Doubles only tell which facts may be within bounds.
  const tests = withinBounds(known, selection);
  const facts = file.factsAt(passing(file.contents.facts, mayPass));
  return shownIn(window, thatPass(facts, tests));
}

/** The bases with no more facts than one for each group of the facets. */
export function samplesOf(
  file: StoredFile,
  facets: readonly Facet[],
  factAt: FactAt = (nth) => file.fact(nth),
): Collection {
  const numbers = new Set(facets.flatMap((facet) => [...file.facets.firsts(facet)]));
  return collectionOf(file.heads(), [...numbers].sort((a, b) => a - b).map(factAt));
}

type FactAt = (nth: number) => Fact;

/** Works out once for each group of a facet what is the same for all its facts. */
function perGroup(file: StoredFile, factAt: FactAt) {
  return <T>(facet: Facet, of: (fact: Fact) => T): ((nth: number) => T) => {
    const groups = file.facets.groups(facet);
    const results = Array.from(file.facets.firsts(facet), (nth) => of(factAt(nth)));
    return (nth) => results[groups[nth]!]!;
  };
}

function within(limitsOf: (nth: number) => Limits | undefined, spans: Float64Array): MayPass {
  return (nth) => {
    const limits = limitsOf(nth);
    return (
      limits !== undefined && spans[nth * 2 + 1]! >= limits.low && spans[nth * 2]! <= limits.high
    );
  };
}

/** Numbers of the facts that may pass, rising. */
function passing(count: number, tests: readonly MayPass[]): number[] {
  const found: number[] = [];
  for (let nth = 0; nth < count; nth++) if (tests.every((test) => test(nth))) found.push(nth);
  return found;
}
