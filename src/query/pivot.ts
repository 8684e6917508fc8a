import type { Collection } from '../model/collection.ts';
import type { Bilingual, Fact } from '../model/fact-base.ts';

/** What the rows or columns of a cross-table can stand for. */
export const AXES = [
  'section',
  'unit',
  'dimension',
  'kind',
  'tag',
  'topic',
  'place',
  'subject',
  'status',
  'period',
] as const;

/** An axis of a cross-table. */
export type Axis = (typeof AXES)[number];

/** The head of a row or column; the key `''` stands for facts that have nothing on the axis. */
export interface Head {
  key: string;
  label: Bilingual;
}

/** A cross-table of facts: `cells[row][column]`, each cell with its facts in the order given. */
export interface Pivot {
  rows: Head[];
  columns: Head[];
  cells: Fact[][][];
}

/** Spreads facts over two axes. A fact with several tags stands in several cells. */
export function pivot(
  collection: Collection,
  facts: readonly Fact[],
  rows: Axis,
  columns: Axis,
): Pivot {
  void [collection, facts, rows, columns];
  return { rows: [], columns: [], cells: [] };
}
