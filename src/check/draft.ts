import type { Extraction, Figure } from '../figures/figure.ts';
import type { Mention } from './mentions.ts';
import { type Place, placeOf, type Structure } from './structure.ts';

/** A draft taken apart: its figures and dates, and what it speaks of by sentence. */
export interface Draft {
  text: string;
  structure: Structure;
  extraction: Extraction;
  places: ReadonlyMap<Figure, Place>;
  /** Figures by clause. */
  byClause: ReadonlyMap<number, readonly Figure[]>;
  /** Mentions by sentence. */
  bySentence: ReadonlyMap<number, readonly (Mention & { place: Place })[]>;
}

/** Puts the parts of a draft together. */
export function draftOf(
  text: string,
  structure: Structure,
  extraction: Extraction,
  found: readonly Mention[],
): Draft {
  const mentions = found.map((mention) => ({
    ...mention,
    place: placeOf(structure, mention.start),
  }));
  const places = new Map(
    extraction.figures.map((figure) => [figure, placeOf(structure, figure.start)]),
  );
  return {
    text,
    structure,
    extraction,
    places,
    byClause: groupBy(extraction.figures, (figure) => places.get(figure)!.clause),
    bySentence: groupBy(mentions, (mention) => mention.place.sentence),
  };
}

/** Start and end offset of a clause. */
export function clauseSpan(
  { text, structure }: Draft,
  clause: number,
): [start: number, end: number] {
  return [structure.clauseStarts[clause]!, structure.clauseStarts[clause + 1] ?? text.length];
}

/** Start and end offset of the sentence a place lies in. */
export function sentenceSpan(draft: Draft, place: Place): [start: number, end: number] {
  const { places } = draft.structure;
  let first = place.clause;
  let last = place.clause;
  while (first > 0 && places[first - 1]!.sentence === place.sentence) first--;
  while (last + 1 < places.length && places[last + 1]!.sentence === place.sentence) last++;
  return [clauseSpan(draft, first)[0], clauseSpan(draft, last)[1]];
}

function groupBy<V>(values: readonly V[], key: (value: V) => number): Map<number, V[]> {
  const groups = new Map<number, V[]>();
  for (const value of values) {
    const list = groups.get(key(value));
    if (list) list.push(value);
    else groups.set(key(value), [value]);
  }
  return groups;
}
