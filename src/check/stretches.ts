import type { Draft } from './draft.ts';
import { placeOf } from './structure.ts';

/** A stretch of the draft: offsets, the end exclusive. */
export interface Stretch {
  start: number;
  end: number;
}

/** Clauses before the one of an item that belong to its stretch. */
const BACK = 2;

/**
 * The stretches around items of a draft, each once: the clause an item stands in with the few before
 * it and the one after it, within its sentence.
 */
export function clausesOf(draft: Draft, items: readonly { start: number }[]): Stretch[] {
  const { structure, text } = draft;
  const seen = new Set<number>();
  const found: Stretch[] = [];
  for (const { start } of items) {
    const { clause, sentence } = placeOf(structure, start);
    if (seen.has(clause)) continue;
    seen.add(clause);
    let first = clause;
    while (first > clause - BACK && structure.places[first - 1]?.sentence === sentence) first--;
    const last = structure.places[clause + 1]?.sentence === sentence ? clause + 1 : clause;
    found.push({
      start: structure.clauseStarts[first]!,
      end: structure.clauseStarts[last + 1] ?? text.length,
    });
  }
  return found;
}
