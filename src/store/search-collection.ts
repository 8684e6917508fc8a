import type { Collection } from '../model/collection.ts';
import { loadPinyin, mayBePinyin } from '../query/pinyin.ts';
import { search } from '../query/search.ts';
import { buildIndex } from '../query/search-index.ts';
import { suggest } from '../query/suggest.ts';
import type { Found } from './fact-store.ts';

/** Searches facts that are held in memory; reads Chinese as pinyin where the query may be that. */
export async function searchCollection(collection: Collection, query: string): Promise<Found> {
  const pinyin = mayBePinyin(query) ? await loadPinyin() : undefined;
  const index = buildIndex(collection, pinyin);
  const hits = search(index, query);
  return { hits, near: hits.length > 0 ? [] : suggest(index, query) };
}
