import type { Answer } from '../cli/program.ts';
import { collectionOf } from '../model/collection.ts';
import type { FactBase } from '../model/fact-base.ts';
import { loadPinyin, mayBePinyin } from '../query/pinyin.ts';
import { search as searchIndex } from '../query/search.ts';
import { buildIndex } from '../query/search-index.ts';
import { suggest } from '../query/suggest.ts';
import { list } from './list.ts';

/** Facts that answer the query, the likeliest first; near terms where there is none. */
export async function search(base: FactBase, words: readonly string[]): Promise<Answer> {
  const query = words.join(' ');
  const pinyin = mayBePinyin(query) ? await loadPinyin() : undefined;
  const index = buildIndex(collectionOf(base), pinyin);
  const hits = searchIndex(index, query);
  const answer = list(
    hits.map(({ fact }) => fact),
    base,
  );
  if (hits.length > 0) return answer;
  const near = suggest(index, query);
  const advice = near.length > 0 ? ` Near terms: ${near.join(', ')}.` : '';
  return { ...answer, message: `nothing found for "${query}".${advice}` };
}
