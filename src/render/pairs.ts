import { naturalWidth } from './cell.ts';
import { fitColumns } from './columns.ts';
import { GAP, grid } from './grid.ts';
import type { Paint } from './style.ts';
import type { Cell } from './view.ts';
import { wrap } from './wrap.ts';

/** Below this a value is hard to read, so the labels give way first. */
const VALUE_MIN = 20;

function widest(cells: readonly Cell[]): number {
  return cells.reduce<number>((most, cell) => Math.max(most, naturalWidth(cell)), 0);
}

/** Labels in one column and values in the next; a long value goes on below its own start. */
export function pairs(
  rows: readonly (readonly [string, Cell])[],
  width: number,
  paint: Paint,
): string {
  const [label = 0, value = 0] = fitColumns(
    [
      { natural: widest(rows.map(([name]) => name)) },
      { natural: widest(rows.map(([, content]) => content)), min: VALUE_MIN, yields: 1 },
    ],
    width,
    GAP,
  );
  const lines = rows.map(([name, content]) => ({
    cells: [wrap(name, label), wrap(content, value)],
    looks: ['label', 'plain'] as const,
  }));
  return grid(lines, paint);
}
