import type { Fact, FactBase } from '../../model/fact-base.ts';
import { LongestWords } from '../longest-words.ts';
import { wholeWordsIn } from '../words-in.ts';

/** A name in a text with the fact that bears it. */
export interface NameAt {
  fact: Fact;
  name: string;
  start: number;
  end: number;
}

/** Finds the names of the people and organisations of a base in a text, the longest at each place, in order. */
export type NameFinder = (text: string) => NameAt[];

const made = new WeakMap<FactBase, NameFinder>();
const BEARERS = new Set(['person', 'organisation']);

/** Makes the finder of a base, once. `names` count, and of organisations also their labels. */
export function nameFinder(base: FactBase): NameFinder {
  const known = made.get(base);
  if (known) return known;
  const bearers = new Map<string, Fact>();
  for (const fact of base.facts)
    for (const name of namesOf(fact)) if (!bearers.has(name)) bearers.set(name, fact);
  const names = LongestWords.of(bearers);
  const finder: NameFinder = (text) =>
    [...wholeWordsIn(names, text)].map(({ word, value, start, end }) => ({
      fact: value,
      name: word,
      start,
      end,
    }));
  made.set(base, finder);
  return finder;
}

/** The names of a person or organisation; of an organisation without any, its label. */
export function namesOf({ kind, names, label, source }: Fact): string[] {
  if (!BEARERS.has(kind)) return [];
  const own = [...(names?.zh ?? []), ...(names?.en ?? [])];
  if (own.length > 0 || kind !== 'organisation') return own;
  return [label.zh, label.en, source.asWritten].filter((name) => name !== undefined);
}
