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

/** One line of a cell. */
interface CellLine {
  line: Line;
  look: Look | undefined;
  width: number;
}

/** The lines a row takes on the screen, each with one line of every cell. */
function screenLines({ cells, looks }: GridRow): CellLine[][] {
  const height = Math.max(1, ...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, at) =>
    cells.map((lines, column) => {
      const line = lines[at] ?? [];
      return { line, look: looks?.[column], width: lineWidth(line) };
    }),
  );
}

/** Where on a line a column begins and ends, the end exclusive. */
interface Place {
  start: number;
  end: number;
}

/**
 * Where columns of the given widths stand. cli-table3 sets one line of stand-ins for all: it counts
 * newer emoji and combining characters differently from string-width 7, takes 0.2 ms a cell at the
 * start, and its time grows with the square of a table's length.
 */
function placesOf(widths: readonly number[]): Place[] {
  const table = new Table({
    chars: CHARS,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
    colWidths: [...widths],
  });
  table.push(widths.map((width) => 'x'.repeat(width)));
  const runs = Array.from(table.toString().matchAll(/x+/g), ({ 0: run, index }) => ({
    start: index,
    end: index + run.length,
  }));
  return widths.map((width) => (width > 0 ? runs.shift()! : { start: 0, end: 0 }));
}

/** Sets rows in columns, without lines between them and without blanks at the end of lines. */
export function grid(
  rows: readonly GridRow[],
  paint: Paint,
  aligns: readonly Column['align'][] = [],
): string {
  const lines = rows.flatMap(screenLines);
  const widths = (lines[0] ?? []).map((_, at) =>
    lines.reduce((most, cells) => Math.max(most, cells[at]!.width), 0),
  );
  if (widths.every((width) => width === 0)) return '';
  const places = placesOf(widths);
  return lines.map((cells) => drawLine(cells, places, paint, aligns)).join('\n');
}

function drawLine(
  cells: readonly CellLine[],
  places: readonly Place[],
  paint: Paint,
  aligns: readonly Column['align'][],
): string {
  let drawn = '';
  let at = 0;
  for (const [column, { line, look, width }] of cells.entries()) {
    if (width === 0) continue;
    const { start, end } = places[column]!;
    const from = aligns[column] === 'right' ? end - width : start;
    drawn += ' '.repeat(from - at) + paint(line, look);
    at = from + width;
  }
  return drawn;
}
