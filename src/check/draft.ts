import type { DateMention, Extraction, Figure } from '../figures/figure.ts';
import type { PlaceName } from './gazetteer.ts';
import type { Mention } from './mentions.ts';
import { type Place, placeOf, type Structure } from './structure.ts';
import type { Span } from './table-cells.ts';

/** A mention with the clause, sentence and paragraph in which it ends. */
export type PlacedMention = Mention & { place: Place };

/** A draft taken apart: its figures and dates, and what it speaks of. All lists rise by offset. */
export interface Draft {
  text: string;
  structure: Structure;
  figures: readonly Figure[];
  dates: readonly DateMention[];
  mentions: readonly PlacedMention[];
  placeNames: readonly PlaceName[];
  places: ReadonlyMap<Figure, Place>;
  /** Index of each figure in `figures`. */
  order: ReadonlyMap<Figure, number>;
  /** Figures that count for nothing beside others: they set the scene, or stand in a name (two posts). */
  asides: ReadonlySet<Figure>;
}

/** How far from a figure a text is looked at, in characters: before and after it. */
export const REACH_BACK = 320;
export const REACH_AHEAD = 120;

/** Puts the parts of a draft together. */
export function draftOf(
  text: string,
  structure: Structure,
  { figures, dates }: Extraction,
  found: readonly Mention[],
  placeNames: readonly PlaceName[],
): Draft {
  return {
    text,
    structure,
    figures,
    dates,
    mentions: found.map((mention) => ({ ...mention, place: placeOf(structure, mention.end - 1) })),
    placeNames,
    places: new Map(figures.map((figure) => [figure, placeOf(structure, figure.start)])),
    order: new Map(figures.map((figure, index) => [figure, index])),
    asides: new Set(figures.filter((each) => setsTheScene(each) || isNamed(each, found))),
  };
}

function isNamed({ weak, start, end }: Figure, mentions: readonly Mention[]): boolean {
  if (!weak) return false;
  return between(mentions, start - LONGEST_NAME, start + 1).some((name) => name.end >= end);
}

const LONGEST_NAME = 40;

/** The figures right before and after a figure in its clause, asides left out. */
export function neighboursOf(
  { figures, places, order, asides }: Draft,
  figure: Figure,
): { before: Figure | undefined; after: Figure | undefined } {
  const at = order.get(figure)!;
  const { clause } = places.get(figure)!;
  const nearest = (step: 1 | -1): Figure | undefined => {
    let other = figures[at + step];
    if (other && asides.has(other)) other = figures[at + 2 * step];
    return other && places.get(other)!.clause === clause ? other : undefined;
  };
  return { before: nearest(-1), after: nearest(1) };
}

/** The figure that comes after another in the draft, asides too. */
export function nextFigure({ figures, order }: Draft, figure: Figure): Figure | undefined {
  return figures[order.get(figure)! + 1];
}

/** Spans of time that set the scene and one of anything. */
function setsTheScene({ weak, unit, value }: Figure): boolean {
  return weak && (unit?.dimension === 'time' || value.eq(1));
}

/** Start and end offset of the part of a figure's clause within reach of it. */
export function clauseSpan(draft: Draft, figure: Figure): [start: number, end: number] {
  const { clause } = draft.places.get(figure)!;
  return within(draft, figure, clause, clause);
}

/** Start and end offset of the part of a figure's sentence within reach of it. */
export function sentenceSpan(draft: Draft, figure: Figure): [start: number, end: number] {
  const { structure } = draft;
  const { clause, sentence } = draft.places.get(figure)!;
  let [first, last] = [clause, clause];
  while (
    first > 0 &&
    structure.places[first - 1]!.sentence === sentence &&
    structure.clauseStarts[first]! > figure.start - REACH_BACK
  )
    first--;
  while (
    last + 1 < structure.places.length &&
    structure.places[last + 1]!.sentence === sentence &&
    structure.clauseStarts[last + 1]! < figure.end + REACH_AHEAD
  )
    last++;
  return within(draft, figure, first, last);
}

/** Start and end offset of what stands before a figure's sentence in its paragraph, within reach of it. */
export function settingSpan(draft: Draft, figure: Figure): Span {
  const { structure, places } = draft;
  const { clause, paragraph } = places.get(figure)!;
  const [end] = sentenceSpan(draft, figure);
  let first = clause;
  while (
    structure.places[first - 1]?.paragraph === paragraph &&
    structure.clauseStarts[first - 1]! > figure.start - REACH_BACK
  )
    first--;
  return [Math.min(structure.clauseStarts[first]!, end), end];
}

/** Start and end offset of the line that heads the list of a place; an empty span elsewhere. */
export function headingSpan({ structure: { clauseStarts } }: Draft, { heading }: Place): Span {
  return heading === undefined ? [0, 0] : [clauseStarts[heading]!, clauseStarts[heading + 1]!];
}

function within(
  { structure: { clauseStarts }, text }: Draft,
  figure: Figure,
  first: number,
  last: number,
): [start: number, end: number] {
  return [
    Math.max(clauseStarts[first]!, figure.start - REACH_BACK),
    Math.min(clauseStarts[last + 1] ?? text.length, figure.end + REACH_AHEAD),
  ];
}

/** Where the cell stands that heads the column of a figure in a table. */
export function columnHead({ structure: { cells } }: Draft, { start }: Figure): Span | undefined {
  const cell = cells[firstFrom(cells, start + 1) - 1];
  return cell && start < cell.end ? cell.head : undefined;
}

/** The items of a list that rises by start which begin between two offsets. */
export function between<T extends { start: number }>(
  list: readonly T[],
  from: number,
  to: number,
): T[] {
  const first = firstFrom(list, from);
  let last = first;
  while (last < list.length && list[last]!.start < to) last++;
  return list.slice(first, last);
}

/** Index of the first item that begins at an offset or after it. */
export function firstFrom(list: readonly { start: number }[], offset: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
