/**
 * factq as a library: the facts of published reports, searched, compared, and held against drafts.
 * Failures that a user can mend are thrown as {@link FactqError}.
 */
import { fileURLToPath } from 'node:url';
import { loadCollection } from './base/collect.ts';
import { check as checkText } from './check/check.ts';
import type { Judged } from './check/verdict.ts';
import type { Collection } from './model/collection.ts';
import type { Fact } from './model/fact-base.ts';
import { unitsOf } from './query/base-of.ts';
import { compare as compareFacts } from './query/compare.ts';
import type { Comparison } from './query/comparison.ts';
import { resolveFact } from './query/resolve.ts';
import { searchCollection } from './store/search-collection.ts';

export type { Explanation, Judged, Label, Match, Reason, Verdict } from './check/verdict.ts';
export { type ErrorCode, FactqError, type Position } from './errors.ts';
export type { Collection } from './model/collection.ts';
export type {
  Bilingual,
  Fact,
  FactBase,
  Relation,
  Report,
  Section,
  Source,
} from './model/fact-base.ts';
export type { ComparedRow, Comparison, Pair } from './query/comparison.ts';

const SHIPPED = fileURLToPath(new URL('../data/shanxi-civil-affairs-2021.yaml', import.meta.url));

/** A fact that answers a query. */
export interface Hit {
  fact: Fact;
  /** Higher is better; comparable within one query only. */
  score: number;
  /** Whether all words of the query match; false for the best that could be found. */
  complete: boolean;
  /** The texts of the fact that match, best first, with what matches: UTF-16 offsets, in order. */
  matches: { field: string; text: string; ranges: [start: number, end: number][] }[];
}

/**
 * Loads fact bases: YAML files, or directories of them; without a path the one that is shipped. With
 * several, the ids of facts begin with their report's: `shanxi2021:dibao.urban.standard`.
 *
 * @throws FactqError `unreadable` or `invalid-base`, with the place in the file.
 *
 * @example
 * const facts = await loadFactBase();
 * facts.bases[0]?.report.title.en; // the title of the report
 * facts.facts.length; // how many facts it has
 */
export async function loadFactBase(...paths: string[]): Promise<Collection> {
  return loadCollection(paths.length > 0 ? paths : [SHIPPED]);
}

/**
 * The facts that answer a query, the likeliest first: words in Chinese, English or pinyin, or a
 * figure in any notation; small typos are forgiven. Throws nothing, whatever the query.
 *
 * @example
 * const [best] = await search(facts, '城市低保');
 * best?.fact.id; // 'dibao.urban.standard'
 */
export async function search(facts: Collection, query: string): Promise<Hit[]> {
  return (await searchCollection(facts, query)).hits;
}

/**
 * Sets facts against each other in the first one's unit: difference, ratio and percentage, exactly.
 *
 * @param ids at least two; an alias or the start of one id only will do.
 * @throws FactqError `unknown-id`, `ambiguous-id`, `not-comparable`, or `usage` for fewer than two.
 *
 * @example
 * const { unit, pairs } = compare(facts, ['dibao.urban.standard', 'dibao.rural.standard']);
 * pairs[0]?.words; // what it means, in one sentence
 */
export function compare(facts: Collection, ids: readonly string[]): Comparison {
  return compareFacts(
    ids.map((id) => resolveFact(facts, id)),
    unitsOf(facts),
  );
}

/**
 * Judges every figure of a draft: supported, refuted, or nei (not enough info: the report does not
 * speak of it), in order of the draft.
 *
 * @example
 * const wrong = check(facts, draft).filter(({ verdict }) => verdict === 'refuted');
 * wrong.map(({ text, report }) => `${text}: the report has ${report}`);
 */
export function check(facts: Collection, draft: string): Judged[] {
  return checkText(draft, facts);
}
