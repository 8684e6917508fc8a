import type { Collection } from '../model/collection.ts';
import type { Fact } from '../model/fact-base.ts';
import type { PinyinOf } from './pinyin.ts';

/** Where a query was found in a fact. */
export interface Match {
  /** `id`, `label.zh`, `label.en`, `alias`, `value`, `name`, `subject`, `tag`, `term`, … */
  field: string;
  text: string;
  /** Stretches of `text` that match: UTF-16 offsets, the end exclusive, in order, apart. */
  ranges: [start: number, end: number][];
}

/** A fact that answers a query. */
export interface Hit {
  fact: Fact;
  /** Higher is better; comparable within one query only. */
  score: number;
  /** Best first. */
  matches: Match[];
}

/** A collection made ready for searching. */
export interface SearchIndex {
  collection: Collection;
}

/** Makes a collection ready; `pinyin` is wanted only where `mayBePinyin(query)`. */
export function buildIndex(collection: Collection, pinyin?: PinyinOf): SearchIndex {
  void pinyin;
  return { collection };
}

/** The facts that answer a query, best first. Throws nothing, whatever the query. */
export function search({ collection }: SearchIndex, query: string): Hit[] {
  return collection.facts
    .filter(({ aliases, label }) => aliases.includes(query) || label.zh?.includes(query))
    .map((fact) => ({ fact, score: 1, matches: [] }));
}

/** Terms of the collection near to a query that found nothing. */
export function suggest(index: SearchIndex, query: string): string[] {
  void [index, query];
  return [];
}
