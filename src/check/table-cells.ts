import { hasLetter } from '../text/letter.ts';
/** A cell of a table below its first row, with the cell of that row which heads its column. */
export interface Cell {
  start: number;
  end: number;
  head: Span;
}

/** Start and end offset of a stretch of text, the end exclusive. */
export type Span = readonly [start: number, end: number];

const MARKS = /[\t|｜]/g;
/** The line below a head: | --- | :-: |. */
const RULER = /^\s*[|:-][\s|:-]*$/;
const YEAR = /(?:19|20)\d\d年?/g;

/**
 * The cells of the tables of a text: lines one after the other with as many cells, parted by tabs or
 * bars, the first of which has no figures but years. Rising by start.
 */
export function cellsOf(text: string): Cell[] {
  const cells: Cell[] = [];
  let head: Span[] | undefined;
  for (const row of rowsOf(text)) {
    if (head?.length === row.length) cells.push(...bodyCells(row, head));
    else head = isHead(text, row) ? row : undefined;
  }
  return cells;
}

function bodyCells(row: readonly Span[], head: readonly Span[]): Cell[] {
  return row.slice(1).map(([start, end], index) => ({ start, end, head: head[index + 1]! }));
}

function isHead(text: string, row: readonly Span[]): boolean {
  return row.slice(1).every(([start, end]) => {
    const cell = text.slice(start, end);
    return (/\d/.test(cell) || hasLetter(cell)) && !/\d/.test(cell.replace(YEAR, ''));
  });
}

/** The lines of a text as spans of cells; a line without a mark, also an empty one, is one cell. */
function* rowsOf(text: string): Generator<Span[]> {
  let start = 0;
  for (const line of text.split('\n')) {
    if (!RULER.test(line)) yield rowOf(line, start);
    start += line.length + 1;
  }
}

/** The cells of a line that begins at an offset; bars at its two ends are its border. */
function rowOf(line: string, start: number): Span[] {
  const row: Span[] = [];
  let from = 0;
  for (const { index } of line.matchAll(MARKS)) {
    row.push([start + from, start + index]);
    from = index + 1;
  }
  row.push([start + from, start + line.length]);
  return row.slice(
    /^\s*[|｜]/.test(line) ? 1 : 0,
    /^\s*[|｜].*[|｜]\s*$/.test(line) ? -1 : undefined,
  );
}
