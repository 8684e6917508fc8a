/** A cell of a table below its first row, with the cell of that row which heads its column. */
export interface Cell {
  start: number;
  end: number;
  head: Span;
}

/** Start and end offset of a stretch of text, the end exclusive. */
export type Span = readonly [start: number, end: number];

const MARK = /[\t|｜]/;
const RULER = /^[\s|:-]+$/;
const YEAR = /(?:19|20)\d\d年?/g;

/**
 * The cells of the tables of a text: lines one after the other with as many cells, parted by tabs or
 * bars, the first of which has no figures but years. Rising by start.
 */
export function cellsOf(text: string): Cell[] {
  if (!MARK.test(text)) return [];
  const cells: Cell[] = [];
  let head: Span[] | undefined;
  for (const row of rowsOf(text)) {
    if (row.length < 2) head = undefined;
    else if (head === undefined || head.length !== row.length)
      head = isHead(text, row) ? row : undefined;
    else cells.push(...bodyCells(row, head));
  }
  return cells;
}

function bodyCells(row: readonly Span[], head: readonly Span[]): Cell[] {
  return row.slice(1).map(([start, end], index) => ({ start, end, head: head[index + 1]! }));
}

function isHead(text: string, row: readonly Span[]): boolean {
  return row.slice(1).every(([start, end]) => {
    const cell = text.slice(start, end);
    return /[\p{L}\d]/u.test(cell) && !/\d/.test(cell.replace(YEAR, ''));
  });
}

/** The lines of a text as spans of cells; a line without a mark, also an empty one, is one cell. */
function* rowsOf(text: string): Generator<Span[]> {
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    const line = text.slice(start, end);
    if (line.trim() === '' || !RULER.test(line)) yield rowOf(text, start, end);
    start = end + 1;
  }
}

function rowOf(text: string, start: number, end: number): Span[] {
  const isBarred = /^\s*[|｜]/.test(text.slice(start, Math.min(end, start + 8)));
  const row: Span[] = [];
  let from = start;
  for (let at = start; at <= end; at++) {
    if (at < end && !MARK.test(text[at]!)) continue;
    row.push([from, at]);
    from = at + 1;
  }
  return isBarred ? row.slice(1, /[|｜]\s*$/.test(text.slice(start, end)) ? -1 : undefined) : row;
}
