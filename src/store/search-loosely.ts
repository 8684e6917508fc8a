import { answerQuery } from '../query/answer-query.ts';
import type { Hit } from '../query/hit.ts';
import { hasAny } from '../query/match-query.ts';
import { matchTerm, matchTermFuzzy } from '../query/match-term.ts';
import type { Query, Term } from '../query/query.ts';
import { segment } from '../query/segment.ts';
import { remembered } from '../remembered.ts';
import type { Candidates } from './candidates.ts';
import type { IndexOf } from './indexer.ts';
import { narrowest } from './narrowing.ts';
import type { Numbers } from './numbers.ts';
import { union } from './rising-arrays.ts';

/** A query that no fact answers as it was typed, and what is known of it. */
export interface Unanswered {
  query: Query;
  /** Number of facts. */
  total: number;
  find: Candidates;
  /** Facts that may match a term as typed, or by its words. */
  strictly: (term: Term) => Numbers;
  /** Facts that may match the query as a whole, and those by which its words are known. */
  always: readonly number[];
  indexOf: IndexOf;
}

/** The facts that match all terms with typos, or, where there are none, those that match most. */
export function searchLoosely(asked: Unanswered): Hit[] {
  const { query, indexOf, always, strictly } = asked;
  const stands = remembered((term: Term) => standsAnywhere(term, asked));
  const complete = withTypos(asked, stands);
  if (complete) return complete;
  const strict = query.terms.map((term) => strictly(term).from(0));
  return answerQuery(indexOf(union(always, ...strict, ...loose(asked, stands))), query);
}

/** Facts looked at first, to see whether a term is in any: mostly the first ones tell. */
const FIRST = 16;

function standsAnywhere(term: Term, { find, indexOf }: Unanswered): boolean {
  return someOf(find.strict(term).from(0), (facts) => hasAny(matchTerm(indexOf(facts), term)));
}

/** Whether something is so of some of many, looked at piece by piece until it is. */
function someOf<T>(all: readonly T[], isSo: (some: readonly T[]) => boolean): boolean {
  for (let start = 0, end = FIRST; start < all.length; start = end, end *= 4) {
    if (isSo(all.slice(start, end))) return true;
  }
  return false;
}

/** A term or a word of one, to be matched as typed or with a typo, as it is in the whole. */
interface Part {
  term: Term;
  isTyped: boolean;
  numbers: Numbers;
}

/** The facts that match all terms, if there are any: those that may are mostly few. */
function withTypos(asked: Unanswered, stands: (term: Term) => boolean): Hit[] | undefined {
  const { query, total, always, indexOf } = asked;
  const parts = query.terms.flatMap((term) => partsOf(term, asked, stands));
  const rows = parts.map(({ numbers }) => ({ most: numbers.most, numbers: () => numbers }));
  const words = query.terms.map((term) => wordFacts(term, asked));
  const index = indexOf(union(always, narrowest(rows, total), ...words));
  const areAll = parts.every(({ term, isTyped }) => {
    const match = isTyped ? matchTerm : matchTermFuzzy;
    return someOf(index.entries, (entries) => hasAny(match({ ...index, entries }, term)));
  });
  // What is matched otherwise here than in the whole may only seem to be complete.
  const hits = areAll ? answerQuery(index, query) : [];
  return hits[0]?.complete ? hits : undefined;
}

/** A term that stands nowhere as typed falls into the words of it that the base knows. */
function partsOf(term: Term, asked: Unanswered, stands: (term: Term) => boolean): Part[] {
  const { find, strictly } = asked;
  if (stands(term)) return [{ term, isTyped: true, numbers: strictly(term) }];
  const words = wordsOf(term, asked);
  return (words.length > 0 ? words : [term]).map((word) => {
    const isTyped = stands(word);
    return { term: word, isTyped, numbers: isTyped ? find.strict(word) : find.fuzzy(word) };
  });
}

/** Facts by which the words of a Chinese run are known, be it ever so short. */
function wordFacts({ type, text }: Term, { find }: Unanswered): readonly number[] {
  return type === 'han' ? find.words(text) : [];
}

function wordsOf(term: Term, asked: Unanswered): Term[] {
  return term.type === 'han' ? segment(term.text, asked.indexOf(wordFacts(term, asked))) : [];
}

/** Candidates for the terms that stand nowhere as typed: their words, and typos of both. */
function loose(asked: Unanswered, stands: (term: Term) => boolean): (readonly number[])[] {
  const { query, find } = asked;
  return query.terms.flatMap((term) => {
    if (stands(term)) return [];
    const near = wordsOf(term, asked).flatMap((word) => [find.strict(word), find.fuzzy(word)]);
    const all = [find.fuzzy(term), ...near].map((numbers) => numbers.from(0));
    return [wordFacts(term, asked), ...all];
  });
}
