import { fileURLToPath } from 'node:url';
import { loadBase } from '../../src/base/load.ts';
import { type Shelf, shelfOf } from '../../src/browse/shelf.ts';
import { type Event, initialState, type Size, type State } from '../../src/browse/state.ts';
import { step } from '../../src/browse/step.ts';
import type { Lang } from '../../src/lang/lang.ts';
import { collectionOf } from '../../src/model/collection.ts';
import { memoryStore } from '../../src/store/memory-store.ts';

const FILE = fileURLToPath(new URL('../../data/shanxi-civil-affairs-2021.yaml', import.meta.url));

/** The facts of the shipped base, and their store. */
export const store = memoryStore(collectionOf(await loadBase(FILE)));

const { facts } = await store.collection();

/** The shelf of the shipped base. */
export function shippedShelf(lang: Lang = 'en'): Shelf {
  return shelfOf(facts, { heads: store.heads, units: store.units }, lang);
}

/** The place of a fact on the shelf, by its id. */
export function placeOf(id: string): number {
  return facts.findIndex((fact) => fact.id === id);
}

/** The state after keys are pressed one by one, on a terminal of that size. */
export function pressed(
  keys: readonly string[],
  { width, height }: Size = { width: 80, height: 24 },
  shelf = shippedShelf(),
): State {
  return keys.reduce(
    (state, key) => step(state, { type: 'key', key }, shelf),
    initialState({ width, height }),
  );
}

/** What the store finds, as the state is told of it. */
export async function foundBy(query: string): Promise<Event & { type: 'found' }> {
  const { hits, near } = await store.search(query);
  const found = hits.map(({ fact, matches }) => ({ place: placeOf(fact.id), matches }));
  return { type: 'found', findings: { query, facts: found, near } };
}
