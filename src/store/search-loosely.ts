import { answerQuery } from '../query/answer-query.ts';
import type { Hit } from '../query/hit.ts';
import { hasAny } from '../query/match-query.ts';
import { matchTerm } from '../query/match-term.ts';
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

/** Facts looked at first, to see whether a term stands anywhere: mostly the first ones tell. */
const FIRST = 16;

function standsAnywhere(term: Term, { find, indexOf }: Unanswered): boolean {
  const facts = find.strict(term).from(0);
  for (let start = 0, end = FIRST; start < facts.length; start = end, end *= 4) {
    if (hasAny(matchTerm(indexOf(facts.slice(start, end)), term))) return true;
  }
  return false;
}

/**
 * The facts that match all terms, if there are any, where only single English words and pinyin stand
 * nowhere as typed: the others are to match as typed, as they do in the whole.
 */
function withTypos(
  { query, total, find, strictly, always, indexOf }: Unanswered,
  stands: (term: Term) => boolean,
): Hit[] | undefined {
  const { terms } = query;
  if (!terms.every((term) => term.type === 'latin' || stands(term))) return undefined;
  const rows = terms.map((term) => {
    const numbers = stands(term) ? strictly(term) : find.fuzzy(term);
    return { most: numbers.most, numbers: () => numbers };
  });
  const index = indexOf(union(narrowest(rows, total), always));
  const asTyped = terms.map((term) => matchTerm(index, term));
  if (terms.some((term, nth) => stands(term) && !hasAny(asTyped[nth]!))) return undefined;
  const hits = answerQuery(index, query, asTyped);
  return hits[0]?.complete ? hits : undefined;
}

/** Candidates for the terms that stand nowhere as typed: their words, and typos of both. */
function loose(
  { query, find, indexOf }: Unanswered,
  stands: (term: Term) => boolean,
): (readonly number[])[] {
  return query.terms.flatMap((term) => {
    if (stands(term)) return [];
    const by = term.type === 'han' ? find.words(term.text) : [];
    const words = term.type === 'han' ? segment(term.text, indexOf(by)) : [];
    const near = words.flatMap((word) => [find.strict(word), find.fuzzy(word)]);
    return [by, ...[find.fuzzy(term), ...near].map((numbers) => numbers.from(0))];
  });
}
