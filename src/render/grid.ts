import Table from 'cli-table3';
import type { Look, Paint } from './style.ts';
import type { Column } from './view.ts';
import { displayWidth } from './width.ts';
import type { Line } from './wrap.ts';

/** Blanks between two columns. */
export const GAP = 2;

/** A row whose cells are already broken into lines. */
export interface GridRow {
  cells: readonly (readonly Line[])[];
  /** How text without a tone looks, by column; default plain. */
  looks?: readonly Look[];
}

const NONE = Object.fromEntries(
  ['top', 'bottom', 'mid'].flatMap((side) =>
    ['', '-mid', '-left', '-right'].map((place) => [side + place, '']),
  ),
);

const CHARS = {
  ...NONE,
  left: '',
  'left-mid': '',
  right: '',
  'right-mid': '',
  middle: ' '.repeat(GAP),
};

/** Terminal columns of a line. */
export function lineWidth(line: Line): number {
  return displayWidth(line.map((span) => span.text).join(''));
}

/** The lines a row takes on the screen, each with one line of every cell. */
function screenLines({ cells, looks }: GridRow): { line: Line; look: Look | undefined }[][] {
  const height = Math.max(1, ...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, at) =>
    cells.map((lines, column) => ({ line: lines[at] ?? [], look: looks?.[column] })),
  );
}

/**
 * Sets rows in columns, without lines between them and without blanks at the end of lines.
 *
 * cli-table3 lays out stand-ins of the right width, and the text takes their place afterwards:
 * cli-table3 counts newer emoji and combining characters differently from string-width 7, and its
 * time grows with the square of a Chinese cell's length.
 */
export function grid(
  rows: readonly GridRow[],
  paint: Paint,
  aligns: Column['align'][] = [],
): string {
  const table = new Table({
    chars: CHARS,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
    colAligns: aligns.map((align) => align ?? 'left'),
  });
  const texts: string[] = [];
  for (const cells of rows.flatMap(screenLines)) {
    table.push(cells.map(({ line }) => 'x'.repeat(lineWidth(line))));
    for (const { line, look } of cells) if (lineWidth(line) > 0) texts.push(paint(line, look));
  }
  let next = 0;
  const drawn = table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd());
  return drawn.join('\n').replace(/x+/g, () => texts[next++] ?? '');
}
