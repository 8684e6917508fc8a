import type { Collection } from '../model/collection.ts';
import { unitsOf } from '../query/base-of.ts';
import type { FactStore } from './fact-store.ts';

/** A store over a collection that is held in memory as it is. */
export function memoryStore(collection: Collection): FactStore {
  return {
    heads: collection.bases.map(({ facts: _, ...head }) => head),
    size: collection.facts.length,
    units: unitsOf(collection),
    resolve: async (name) => {
      const { resolveFact } = await import('../query/resolve.ts');
      return resolveFact(collection, name);
    },
    beginning: async (start) => {
      const { beginsSo } = await import('../query/resolve.ts');
      return collection.facts.filter((fact) => beginsSo(fact, start));
    },
    search: async (query) => {
      const { searchCollection } = await import('./search-collection.ts');
      return searchCollection(collection, query);
    },
    select: async (selection, window = {}) => {
      const { selectFacts } = await import('../query/selection.ts');
      return selectFacts(collection, selection, window);
    },
    samples: async () => collection,
    examples: async () => {
      const { exampleFacts } = await import('../query/example-facts.ts');
      return exampleFacts(collection.facts);
    },
    collection: async () => collection,
    close: () => undefined,
  };
}
