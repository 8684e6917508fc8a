import type { BaseHead, FactStore } from './fact-store.ts';
import type { StoredFile } from './stored-file.ts';

/** A store over a compiled file, of which each question reads what it needs. */
export function storedFacts(file: StoredFile, close: () => void): FactStore {
  let heads: BaseHead[] | undefined;
  return {
    get heads() {
      heads ??= file.heads();
      return heads;
    },
    get units() {
      return file.units();
    },
    size: file.contents.facts,
    resolve: async (name) => (await import('./resolve-stored.ts')).resolveStored(file, name),
    search: async (query) => (await import('./search-stored.ts')).searchStored(file, query),
    collection: async () => file.collection(),
    close,
  };
}
