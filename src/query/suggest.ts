import { nearest } from '../text/nearest.ts';
import { fold } from './fold.ts';
import { strip } from './indexed-text.ts';
import type { SearchIndex } from './search-index.ts';

const MOST = 5;

/** What {@link suggestAmong} gives for the aliases of an index. */
export function suggest({ entries }: SearchIndex, query: string): string[] {
  return suggestAmong([...new Set(entries.flatMap(({ fact }) => fact.aliases))], query);
}

/**
 * Up to five terms of the base near to a query that found nothing: aliases that it is a typo of, or
 * that share most with it. Empty where none shares anything.
 */
export function suggestAmong(aliases: readonly string[], query: string): string[] {
  const words = query.slice(0, 100).split(/\s+/).filter(Boolean);
  const near = [query.trim(), ...words].flatMap((word) => nearest(word, aliases, MOST));
  const alike = aliases
    .map((alias) => ({ alias, shared: likeness(strip(fold(query.slice(0, 100))), alias) }))
    .filter(({ shared }) => shared >= 0.25)
    .sort((a, b) => b.shared - a.shared || a.alias.length - b.alias.length);
  return [...new Set([...near, ...alike.map(({ alias }) => alias)])].slice(0, MOST);
}

/** Share of pairs of neighbouring characters that two texts have in common (Dice coefficient). */
function likeness(a: string, alias: string): number {
  const [left, right] = [pairs(a), pairs(strip(fold(alias)))];
  const shared = [...left].filter((pair) => right.has(pair)).length;
  return (2 * shared) / Math.max(1, left.size + right.size);
}

function pairs(text: string): Set<string> {
  return new Set(
    Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)),
  );
}
