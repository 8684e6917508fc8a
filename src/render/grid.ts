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

/** Lines laid out at a time: cli-table3's time grows with the square of their number. */
const SLICE = 16;

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

/** Lays out cells of the given widths, drawn as runs of `x`; see `grid` for the reason. */
function drawStandIns(lines: readonly number[][], aligns: readonly Column['align'][]): string[] {
  const colWidths = lines.reduce((most, line) => line.map((w, at) => Math.max(w, most[at] ?? 0)));
  const drawn: string[] = [];
  for (let start = 0; start < lines.length; start += SLICE) {
    const table = new Table({
      chars: CHARS,
      style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
      colWidths,
      colAligns: colWidths.map((_, at) => aligns[at] ?? 'left'),
    });
    const slice = lines.slice(start, start + SLICE);
    table.push(...slice.map((line) => line.map((width) => 'x'.repeat(width))));
    drawn.push(...table.toString().split('\n'));
  }
  return drawn.map((line) => line.trimEnd());
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
  aligns: readonly Column['align'][] = [],
): string {
  const lines = rows.flatMap(screenLines);
  if (lines.length === 0) return '';
  const widths = lines.map((cells) => cells.map(({ line }) => lineWidth(line)));
  const texts = lines.flat().filter(({ line }) => lineWidth(line) > 0);
  let next = 0;
  return drawStandIns(widths, aligns)
    .join('\n')
    .replace(/x+/g, () => {
      const { line, look } = texts[next++]!;
      return paint(line, look);
    });
}
