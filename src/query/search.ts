import { answerQuery } from './answer-query.ts';
import type { Hit } from './hit.ts';
import { parseQuery } from './parse-query.ts';
import type { SearchIndex } from './search-index.ts';

export type { Hit, Match } from './hit.ts';
export { buildIndex, type SearchIndex } from './search-index.ts';
export { suggest } from './suggest.ts';

/**
 * The facts that answer a query as it was typed, best first; see {@link answerQuery}. Throws nothing,
 * whatever the query; reads its first 200 characters.
 */
export function search(index: SearchIndex, typed: string): Hit[] {
  return answerQuery(index, parseQuery(typed, index.units));
}
