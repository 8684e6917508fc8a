import { naturalWidth } from './cell.ts';
import { fitColumns } from './columns.ts';
import { GAP, grid } from './grid.ts';
import type { Paint } from './style.ts';
import type { Bar } from './view.ts';
import { wrap } from './wrap.ts';

/** Blocks of one to seven eighths of a column. */
const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];

/** Narrowest bar, in columns, that still shows a difference. */
const BAR_MIN = 10;

/** A bar of `share` of `width` columns, to an eighth of a column; more than nothing always shows. */
export function bar(share: number, width: number): string {
  const exact = Math.min(1, Math.max(0, share || 0)) * width * 8;
  const eighths = exact > 0 ? Math.max(1, Math.round(exact)) : 0;
  return '█'.repeat(Math.floor(eighths / 8)) + EIGHTHS[eighths % 8];
}

/** A bar chart: label, bar and value in columns, the longest bar filling what the others leave. */
export function bars(rows: readonly Bar[], width: number, paint: Paint): string {
  const natural = (part: 'label' | 'value') =>
    rows.reduce((most, row) => Math.max(most, naturalWidth(row[part])), 0);
  const [label = 0, length = 0, value = 0] = fitColumns(
    [
      { natural: natural('label'), yields: 1 },
      { natural: width, min: BAR_MIN, yields: 2 },
      { natural: natural('value') },
    ],
    width,
    GAP,
  );
  const lines = rows.map((row) => ({
    cells: [wrap(row.label, label), [[{ text: bar(row.share, length) }]], wrap(row.value, value)],
    looks: ['plain', 'accent', 'value'] as const,
  }));
  return grid(lines, paint, ['left', 'left', 'right']);
}
