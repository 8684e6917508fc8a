import { mayState } from '../figures/may-state.ts';
import type { Collection } from '../model/collection.ts';
import type { UnitSet } from '../quantity/unit.ts';
import { answerQuery } from '../query/answer-query.ts';
import { cutTerm, hasAny, isCuttable } from '../query/match-query.ts';
import { matchTerm } from '../query/match-term.ts';
import { mayBePinyin } from '../query/pinyin.ts';
import { type Query, readQuery, type Term } from '../query/query.ts';
import { buildIndex, type SearchIndex } from '../query/search-index.ts';
import { segment } from '../query/segment.ts';
import { Candidates } from './candidates.ts';
import type { Found } from './fact-store.ts';
import { intersection, union } from './number-sets.ts';
import { isWorthNarrowing } from './owners.ts';
import { dictionaryOf } from './readings.ts';
import { collectionOf, type StoredFile } from './stored-file.ts';

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
  const indexOf = indexer(file, units, mayBePinyin(typed) && find.isRead(query));
  const strictly = (term: Term) => union(find.strict(term), cut(term, find, indexOf));
  const whole = find.whole(query);
  const narrow = indexOf(union(ofAll(query.terms, find, strictly), whole));
  const asTyped = query.terms.map((term) => matchTerm(narrow, term));
  if (asTyped.every(hasAny)) {
    const hits = answerQuery(narrow, query, asTyped);
    if (hits[0]?.complete) return { hits, near: [] };
  }
  const strict = query.terms.map(strictly);
  // With a typo it may be pinyin, although nothing is read just so.
  const looseOf = indexer(file, units, mayBePinyin(typed));
  const wide = union(whole, ...strict, ...loose(query, strict, find, looseOf));
  const hits = answerQuery(looseOf(wide), query);
  if (hits.length > 0) return { hits, near: [] };
  const { suggest } = await import('../query/suggest.ts');
  return { hits, near: suggest(everything(file, units), typed) };
}

/** Facts that may match all terms: those of the rarest ones will do where they are few. */
function ofAll(
  terms: readonly Term[],
  find: Candidates,
  strictly: (term: Term) => ReadonlySet<number>,
): ReadonlySet<number> {
  const [rarest, ...others] = terms
    .map((term) => ({ term, effort: find.effort(term) }))
    .sort((a, b) => a.effort - b.effort);
  let facts = rarest ? strictly(rarest.term) : new Set<number>();
  for (const { term, effort } of others) {
    if (!isWorthNarrowing(facts, effort)) break;
    facts = intersection([facts, strictly(term)]);
  }
  return facts;
}

type IndexOf = (facts: ReadonlySet<number>) => SearchIndex;

/** Facts that have all words of a Chinese run, and those by which its words are known. */
function cut(term: Term, find: Candidates, indexOf: IndexOf): ReadonlySet<number> {
  const known = isCuttable(term) ? find.words(term.text) : new Set<number>();
  const words = known.size > 0 ? cutTerm(term, indexOf(known)) : [];
  if (words.length < 2) return known;
  return union(known, intersection(words.map((word) => find.strict(word))));
}

/** Candidates for the terms that stand nowhere as typed: their words, and typos of both. */
function loose(
  { terms }: Query,
  strict: readonly ReadonlySet<number>[],
  find: Candidates,
  indexOf: IndexOf,
): ReadonlySet<number>[] {
  return terms.flatMap((term, nth) => {
    if (hasAny(matchTerm(indexOf(strict[nth]!), term))) return [];
    const known = term.type === 'han' ? find.words(term.text) : new Set<number>();
    const words = term.type === 'han' ? segment(term.text, indexOf(known)) : [];
    return [
      known,
      find.fuzzy(term),
      ...words.flatMap((word) => [find.strict(word), find.fuzzy(word)]),
    ];
  });
}

/** Makes facts ready for searching, as they are in the whole: with the units of all bases. */
function indexer(file: StoredFile, units: UnitSet, withPinyin: boolean): IndexOf {
  const heads = file.heads();
  return (numbers) => {
    const order = [...numbers].sort((a, b) => a - b);
    const facts = order.map((nth) => file.fact(nth));
    const dictionary = withPinyin
      ? dictionaryOf(facts.map((fact, at) => [fact, file.readings.at(order[at]!)]))
      : undefined;
    return { ...buildIndex(part(heads, facts), dictionary), units };
  };
}

function part(heads: ReturnType<StoredFile['heads']>, facts: Collection['facts']): Collection {
  const reports = new Set(facts.map(({ report }) => report));
  return collectionOf(
    heads.filter(({ report }) => reports.has(report.id)),
    facts,
  );
}

function everything(file: StoredFile, units: UnitSet): SearchIndex {
  return { ...buildIndex(file.collection()), units };
}
