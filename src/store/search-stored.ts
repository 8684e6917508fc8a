import { mayState } from '../figures/may-state.ts';
import { answerQuery } from '../query/answer-query.ts';
import { cutTerm, hasAny, isCuttable } from '../query/match-query.ts';
import { matchTerm } from '../query/match-term.ts';
import { mayBePinyin } from '../query/pinyin.ts';
import { readQuery, type Term } from '../query/query.ts';
import { remembered } from '../remembered.ts';
import { Candidates } from './candidates.ts';
import type { Found } from './fact-store.ts';
import { type IndexOf, indexer } from './indexer.ts';
import { inAll, narrowest } from './narrowing.ts';
import { inAny, NONE, type Numbers } from './numbers.ts';
import { union } from './rising-arrays.ts';
import type { StoredFile } from './stored-file.ts';

/**
 * Searches a stored file: finds the facts that may match by its index and ranks those as `search`
 * does all facts, with the same result.
 */
export async function searchStored(file: StoredFile, typed: string): Promise<Found> {
  const units = file.units();
  const query = mayState(typed)
    ? (await import('../query/parse-query.ts')).parseQuery(typed, units)
    : readQuery(typed, units);
  const find = new Candidates(file);
  const total = file.contents.facts;
  const indexOf = indexer(file, units, mayBePinyin(typed) && find.isRead(query));
  const strictly = remembered((term: Term) =>
    inAny(find.strict(term), cut(term, total, find, indexOf)),
  );
  const always = union(find.whole(query).from(0), ...query.terms.map((term) => known(term, find)));
  const rows = query.terms.map((term) => ({
    most: find.effort(term),
    numbers: () => strictly(term),
  }));
  const narrow = indexOf(union(narrowest(rows, total), always));
  const asTyped = query.terms.map((term) => matchTerm(narrow, term));
  if (asTyped.every(hasAny)) {
    const hits = answerQuery(narrow, query, asTyped);
    if (hits[0]?.complete) return { hits, near: [] };
  }
  const { searchLoosely } = await import('./search-loosely.ts');
  // With a typo it may be pinyin, although nothing is read just so.
  const looseOf = indexer(file, units, mayBePinyin(typed));
  const hits = searchLoosely({ query, total, find, strictly, always, indexOf: looseOf });
  if (hits.length > 0) return { hits, near: [] };
  const { suggestAmong } = await import('../query/suggest.ts');
  return { hits, near: suggestAmong(file.aliases(), typed) };
}

/** Facts by which the words of a Chinese run are known, whether they match or not. */
function known(term: Term, find: Candidates): readonly number[] {
  return isCuttable(term) ? find.words(term.text) : [];
}

/** Facts that have all words of a Chinese run. */
function cut(term: Term, total: number, find: Candidates, indexOf: IndexOf): Numbers {
  const by = known(term, find);
  const words = by.length > 0 ? cutTerm(term, indexOf(by)) : [];
  if (words.length < 2) return NONE;
  return inAll(
    words.map((word) => find.strict(word)),
    total,
  );
}
