import { type Hit, joinMatches } from './hit.ts';
import { matchTerms, matchWhole } from './match-query.ts';
import { type Column, type FieldMatch, matchTerm } from './match-term.ts';
import type { Query } from './query.ts';
import { byRank } from './rank.ts';
import type { SearchIndex } from './search-index.ts';

/** What finding the whole query in a row is worth on top. */
const IN_A_ROW = 5;

/**
 * The facts that answer a query, best first: those that match all its terms, or, where there are
 * none, those that match most. Typos are forgiven in a term that stands nowhere as typed.
 *
 * @param asTyped what matches each term as it was typed, where that is known already.
 */
export function answerQuery(
  index: SearchIndex,
  query: Query,
  asTyped: readonly Column[] = query.terms.map((term) => matchTerm(index, term)),
): Hit[] {
  const columns = matchTerms(index, query, asTyped);
  const whole = matchWhole(index, query);
  const found = index.entries.map(({ fact }, at) => {
    const byTerm = columns.map((column) => column[at]!);
    const { matched, score } = weigh(byTerm, whole[at]!);
    return { fact, matched, score, all: [...whole[at]!, ...byTerm.flat()] };
  });
  const most = found.reduce((sofar, { matched }) => Math.max(sofar, matched), 1);
  return found
    .filter(({ matched }) => matched === most)
    .sort(byRank)
    .map(({ fact, score, all }) => ({
      fact,
      score,
      complete: most === columns.length,
      matches: joinMatches(all),
    }));
}

/** How many terms match, all where the whole does, and the average of their best scores. */
function weigh(
  byTerm: readonly (readonly FieldMatch[])[],
  whole: readonly FieldMatch[],
): { matched: number; score: number } {
  const best = byTerm.map(bestScore);
  const matched = best.filter((score) => score > 0).length;
  const average = best.reduce((sum, score) => sum + score, 0) / Math.max(1, matched);
  if (whole.length === 0) return { matched, score: rounded(average) };
  const inARow = bestScore(whole) + IN_A_ROW;
  return { matched: byTerm.length, score: rounded(Math.max(average, inARow)) };
}

function bestScore(matches: readonly FieldMatch[]): number {
  return Math.max(0, ...matches.map(({ score }) => score));
}

function rounded(score: number): number {
  return Math.round(score * 10) / 10;
}
