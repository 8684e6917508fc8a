import { cellText } from './cell.ts';
import { GAP } from './grid.ts';
import type { Block } from './view.ts';

type TableBlock = Extract<Block, { type: 'table' }>;

/**
 * The table in parts that fit a width: each has the first column, as many further ones as find
 * room at the widths they ask for at least, and those rows that have something in them. A table
 * that fits, or asks for no widths, is left as it is.
 */
export function columnGroups(block: TableBlock, width: number): TableBlock[] {
  const asked = block.columns.map(({ min }) => min ?? 0);
  if (block.columns.length < 3 || roomFor(asked) <= width) return [block];
  const groups: number[][] = [];
  for (const at of asked.keys()) {
    if (at === 0) continue;
    const last = groups.at(-1);
    if (last && roomFor([0, ...last, at].map((each) => asked[each]!)) <= width) last.push(at);
    else groups.push([at]);
  }
  return groups.map((group) => part(block, [0, ...group]));
}

function roomFor(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, GAP * (widths.length - 1));
}

function part({ columns, rows }: TableBlock, chosen: readonly number[]): TableBlock {
  const cells = rows.map((row) => chosen.map((at) => row[at] ?? ''));
  return {
    type: 'table',
    columns: chosen.map((at) => columns[at]!),
    rows: cells.filter(([, ...own]) => own.some((cell) => cellText(cell) !== '')),
  };
}
