import { naturalWidth } from './cell.ts';
import { columnGroups } from './column-groups.ts';
import { type Demand, fitColumns } from './columns.ts';
import { GAP, type GridRow, grid, lineWidth } from './grid.ts';
import type { Look, Paint } from './style.ts';
import type { Block, Cell } from './view.ts';
import { wrap } from './wrap.ts';

type TableBlock = Extract<Block, { type: 'table' }>;

function demands({ columns, rows }: TableBlock): Demand[] {
  return columns.map(({ title, min, yields }, at) => ({
    natural: rows.reduce(
      (most, row) => Math.max(most, naturalWidth(row[at] ?? '')),
      naturalWidth(title),
    ),
    min,
    yields,
  }));
}

/** The rule below the titles: as wide in each column as its widest line. */
function rule(rows: readonly GridRow[], columns: number): GridRow {
  const cells = Array.from({ length: columns }, (_, at) => {
    const lines = rows.flatMap(({ cells }) => cells[at] ?? []);
    return [[{ text: '─'.repeat(Math.max(...lines.map(lineWidth))) }]];
  });
  return { cells, looks: cells.map(() => 'rule') };
}

/** Blank lines between the rows, if most rows take several lines and would run together. */
function spaced(rows: readonly GridRow[]): readonly GridRow[] {
  const tall = rows.filter(({ cells }) => cells.some((lines) => lines.length > 1));
  if (2 * tall.length <= rows.length) return rows;
  return rows.flatMap((row, at) => (at === 0 ? [row] : [{ cells: row.cells.map(() => []) }, row]));
}

/**
 * A table: titles, a thin rule, and a row for each record; long cells are wrapped, never cut. One
 * whose columns do not fit even at their narrowest is drawn as several, one below the other.
 */
export function tableBlock(block: TableBlock, width: number, paint: Paint): string {
  return columnGroups(block, width)
    .map((group) => drawTable(group, width, paint))
    .join('\n\n');
}

function drawTable(block: TableBlock, width: number, paint: Paint): string {
  const widths = fitColumns(demands(block), width, GAP);
  const wrapRow = (row: readonly Cell[]) => widths.map((most, at) => wrap(row[at] ?? '', most));
  const looks: Look[] = widths.map(() => 'title');
  const head: GridRow = { cells: wrapRow(block.columns.map(({ title }) => title)), looks };
  const body: GridRow[] = block.rows.map((row) => ({ cells: wrapRow(row) }));
  const rows = [head, rule([head, ...body], widths.length), ...spaced(body)];
  return grid(
    rows,
    paint,
    block.columns.map(({ align }) => align),
  );
}
