import type { Span } from '../text/sentences.ts';

/** A piece of a line with the marks that cover it. */
export interface Piece<T> {
  text: string;
  marks: readonly T[];
}

/** A line of a text cut at the ends of the marks in it. */
export interface MarkedLine<T> {
  /** From 1. */
  number: number;
  pieces: readonly Piece<T>[];
  /** The marks that end in this line. */
  ending: readonly T[];
}

/**
 * The lines of a text, without the breaks at their ends, each cut into pieces where a mark begins
 * or ends. Marks are in order of their start and may overlap.
 */
export function* markedLines<T>(
  text: string,
  marks: readonly T[],
  spanOf: (mark: T) => Span,
): Generator<MarkedLine<T>> {
  let next = 0;
  let open: T[] = [];
  for (const { number, start, end, next: nextLine } of linesOf(text)) {
    while (next < marks.length && spanOf(marks[next]!).start < nextLine) open.push(marks[next++]!);
    yield {
      number,
      pieces: piecesOf(text, { start, end }, open, spanOf),
      ending: open.filter((mark) => spanOf(mark).end <= nextLine),
    };
    open = open.filter((mark) => spanOf(mark).end > nextLine);
  }
}

/** The lines of a text; `next` is the start of the one below, or more than the length of the text. */
function* linesOf(text: string): Generator<Span & { number: number; next: number }> {
  let start = 0;
  for (let number = 1; start <= text.length; number++) {
    const feed = text.indexOf('\n', start);
    const stop = feed < 0 ? text.length : feed;
    const end = feed > start && text[feed - 1] === '\r' ? feed - 1 : stop;
    yield { number, start, end, next: stop + 1 };
    start = stop + 1;
  }
}

function piecesOf<T>(
  text: string,
  line: Span,
  marks: readonly T[],
  spanOf: (mark: T) => Span,
): Piece<T>[] {
  const inside = (offset: number): boolean => offset > line.start && offset < line.end;
  const edges = marks.flatMap((mark) => [spanOf(mark).start, spanOf(mark).end]).filter(inside);
  const cuts = [line.start, ...Float64Array.from(new Set(edges)).sort(), line.end];
  let [next, open]: [number, T[]] = [0, []];
  return cuts.slice(1).map((end, at) => {
    const start = cuts[at]!;
    open = open.filter((mark) => spanOf(mark).end > start);
    while (next < marks.length && spanOf(marks[next]!).start <= start) open.push(marks[next++]!);
    return { text: text.slice(start, end), marks: open.filter((mark) => spanOf(mark).end > start) };
  });
}
