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
import { remembered } from '../remembered.ts';
import { Candidates } from './candidates.ts';
import type { Found } from './fact-store.ts';
import { inAll, isWorthNarrowing } from './narrowing.ts';
import { inAny, known, type Numbers } from './numbers.ts';
import { dictionaryOf } from './readings.ts';
import { union } from './rising-arrays.ts';
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
  const { facts } = file.contents;
  const strictly = remembered((term: Term) =>
    inAny(find.strict(term), cut(term, facts, find, indexOf)),
  );
  const whole = find.whole(query).from(0);
  const narrow = indexOf(union(ofAll(query.terms, facts, find, strictly), whole));
  const asTyped = query.terms.map((term) => matchTerm(narrow, term));
  if (asTyped.every(hasAny)) {
    const hits = answerQuery(narrow, query, asTyped);
    if (hits[0]?.complete) return { hits, near: [] };
  }
  const strict = query.terms.map((term) => strictly(term).from(0));
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
  total: number,
  find: Candidates,
  strictly: (term: Term) => Numbers,
): readonly number[] {
  const [rarest, ...others] = terms
    .map((term) => ({ term, effort: find.effort(term) }))
    .sort((a, b) => a.effort - b.effort);
  let facts = rarest ? strictly(rarest.term).from(0) : [];
  for (const { term, effort } of others) {
    if (!isWorthNarrowing(facts.length, effort, total)) break;
    facts = strictly(term).among(facts);
  }
  return facts;
}

type IndexOf = (facts: readonly number[]) => SearchIndex;

/** Facts that have all words of a Chinese run, and those by which its words are known. */
function cut(term: Term, total: number, find: Candidates, indexOf: IndexOf): Numbers {
  const by = isCuttable(term) ? find.words(term.text) : [];
  const words = by.length > 0 ? cutTerm(term, indexOf(by)) : [];
  if (words.length < 2) return known(by);
  const all = inAll(
    words.map((word) => find.strict(word)),
    total,
  );
  return inAny(known(by), all);
}

/** Candidates for the terms that stand nowhere as typed: their words, and typos of both. */
function loose(
  { terms }: Query,
  strict: readonly (readonly number[])[],
  find: Candidates,
  indexOf: IndexOf,
): (readonly number[])[] {
  return terms.flatMap((term, nth) => {
    if (hasAny(matchTerm(indexOf(strict[nth]!), term))) return [];
    const by = term.type === 'han' ? find.words(term.text) : [];
    const words = term.type === 'han' ? segment(term.text, indexOf(by)) : [];
    const near = words.flatMap((word) => [find.strict(word), find.fuzzy(word)]);
    return [by, ...[find.fuzzy(term), ...near].map((numbers) => numbers.from(0))];
  });
}

/** Makes facts ready for searching, as they are in the whole: with the units of all bases. */
function indexer(file: StoredFile, units: UnitSet, withPinyin: boolean): IndexOf {
  const heads = file.heads();
  return (numbers) => {
    const facts = numbers.map((nth) => file.fact(nth));
    const dictionary = withPinyin
      ? dictionaryOf(facts.map((fact, at) => [fact, file.readings.at(numbers[at]!)]))
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
