import type { Collection } from '../model/collection.ts';
import type { Bilingual, Fact } from '../model/fact-base.ts';
import type { Axis } from './axes.ts';
import { headOrder, headsOf } from './axis.ts';

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

/**
 * Spreads facts over two axes. Heads stand in the order of the report (sections, kinds) or of
 * first appearance, those for nothing last. A fact with several tags stands in several cells.
 */
export function pivot(
  collection: Collection,
  facts: readonly Fact[],
  rows: Axis,
  columns: Axis,
): Pivot {
  const [down, across] = [rows, columns].map((axis) => headsOf(collection, axis));
  const placed = facts.map((fact) => ({ fact, rows: down!(fact), columns: across!(fact) }));
  const rowHeads = headOrder(
    collection,
    rows,
    placed.flatMap((one) => one.rows),
  );
  const columnHeads = headOrder(
    collection,
    columns,
    placed.flatMap((one) => one.columns),
  );
  const cells = rowHeads.map(() => columnHeads.map((): Fact[] => []));
  const rowAt = new Map(rowHeads.map(({ key }, at) => [key, at]));
  const columnAt = new Map(columnHeads.map(({ key }, at) => [key, at]));
  for (const one of placed) {
    for (const row of one.rows) {
      for (const column of one.columns) {
        cells[rowAt.get(row.key)!]![columnAt.get(column.key)!]!.push(one.fact);
      }
    }
  }
  return { rows: rowHeads, columns: columnHeads, cells };
}
