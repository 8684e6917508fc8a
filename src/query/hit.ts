import { addToList } from '../add-to-list.ts';
import type { Fact } from '../model/fact-base.ts';
import type { FieldMatch } from './match-term.ts';

/** Where a query was found in a fact. */
export interface Match {
  /**
   * `id`, `label.zh`, `label.en`, `alias`, `value` (as written), `name`, `subject.zh`, `subject.en`,
   * `note.zh`, `note.en`, `place`, `tag`, or `term`: a word of a notion that the fact is about.
   */
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
  /** Whether all terms of the query match; false for the best that could be found. */
  complete: boolean;
  /** Best first. */
  matches: Match[];
}

/** The matches of a fact, best first: one a text, its ranges joined. */
export function joinMatches(matches: readonly FieldMatch[]): Match[] {
  const byText = new Map<string, FieldMatch[]>();
  for (const match of [...matches].sort((a, b) => b.score - a.score)) {
    const key = `${match.field.name}\n${match.field.body.text}`;
    addToList(byText, key, match);
  }
  return [...byText.values()].map((all) => ({
    field: all[0]!.field.name,
    text: all[0]!.field.body.text,
    ranges: joinRanges(all.flatMap(({ ranges }) => ranges)),
  }));
}

function joinRanges(ranges: readonly [number, number][]): [number, number][] {
  const joined: [number, number][] = [];
  for (const range of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last && range[0] <= last[1]) last[1] = Math.max(last[1], range[1]);
    else joined.push([range[0], range[1]]);
  }
  return joined;
}
