import type { Span } from '../../render/view.ts';
import { displayWidth } from '../../render/width.ts';
import { wrap } from '../../render/wrap.ts';
import type { MarkedLine, Piece } from '../marked-lines.ts';
import type { Remark } from '../remark.ts';
import { shown } from '../shown.ts';
import { gravest, VERDICT_LOOKS } from '../verdict-look.ts';

/** A piece of a row with the remarks on it. */
export interface RowSpan extends Span {
  marks: readonly Remark[];
}

/** A row of a line that was broken to the width of the terminal. */
export interface Row {
  spans: readonly RowSpan[];
  /** Whether text of the line that is not shown goes before it, and follows it. */
  before: boolean;
  after: boolean;
}

/** Columns kept free at the ends of a broken line's rows, for the signs that text is left out. */
const ROOM = 2;

/**
 * Code units of a long line that are looked at on either side of something judged, for each column of
 * a row: so many that it comes to stand well inside a row, in ideographs and in Latin letters.
 */
const REACH = 0.75;

/** With fewer columns before something judged in a row, the row before is shown too. */
const NEAR = 16;

/** What is judged may be broken where it takes more than this part of a row. */
const LONG = 0.4;

/**
 * The rows of a line to show for what is judged in it. A line that fits is one row; of a longer one, only
 * text near to something judged is broken into rows, so that time does not hang on its length.
 */
export function rowsOf({ pieces }: MarkedLine<Remark>, width: number): Row[] {
  const runs = runsOf(pieces, Math.floor(width * REACH));
  const whole = runs.length === 1 && mayFit(runs[0]!, width) ? wrapRun(runs[0]!, width) : [];
  const broken = whole.length === 1 ? [whole] : runs.map((run) => wrapRun(run, width - ROOM));
  // What is left out between two runs counts as a row without marks, which is not shown.
  const rows = broken.flatMap((lines, at) => (at === 0 ? lines : [[], ...lines]));
  const kept = keptOf(rows);
  return rows.flatMap((spans, at) => {
    const [before, after] = [at > 0 && !kept[at - 1], at < rows.length - 1 && !kept[at + 1]];
    return kept[at] ? [{ spans, before, after }] : [];
  });
}

/** Whether spans may take one row: only without the blanks at their end, if at all. */
function mayFit(spans: readonly RowSpan[], width: number): boolean {
  const text = spans.map((span) => span.text).join('');
  return displayWidth(text.trimEnd()) <= width;
}

/**
 * Which rows are shown: those with something judged, and the one before where that stands at the
 * start of a row, so that one reads what is said of it. Where only the break at the end of a line is
 * judged, the first.
 */
function keptOf(rows: readonly (readonly RowSpan[])[]): boolean[] {
  const leads = rows.map(leadOf);
  const kept = rows.map((row, at) => {
    const isLead = row.length > 0 && (leads[at + 1] ?? NEAR) < NEAR;
    return leads[at] !== undefined || isLead;
  });
  return kept.includes(true) ? kept : rows.map((_, at) => at === 0);
}

/** Columns before the first judged text of a row; undefined where there is none. */
function leadOf(row: readonly RowSpan[]): number | undefined {
  const first = row.findIndex(({ marks }) => marks.length > 0);
  const before = row.slice(0, first).map(({ text }) => text);
  return first < 0 ? undefined : displayWidth(before.join(''));
}

/** The pieces as spans, parted where more than twice `reach` code units hold nothing judged. */
function runsOf(pieces: readonly Piece<Remark>[], reach: number): RowSpan[][] {
  const runs: RowSpan[][] = [[]];
  pieces.forEach(({ text, marks }, at) => {
    if (marks.length > 0 || text.length <= 2 * reach) {
      runs.at(-1)!.push(spanOf(text, marks));
      return;
    }
    if (at > 0) runs.at(-1)!.push(spanOf(text.slice(0, reach), marks));
    runs.push(at < pieces.length - 1 ? [spanOf(text.slice(-reach), marks)] : []);
  });
  return runs;
}

function spanOf(text: string, marks: readonly Remark[]): RowSpan {
  const label = gravest(marks.map(({ judged }) => judged));
  const whole = text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '');
  return { text: shown(whole), marks, ...(label && { tone: VERDICT_LOOKS[label].tone }) };
}

/**
 * Breaks spans into rows. What is judged is kept whole, since its remark stands below it, unless it
 * is long: a word of the same width is wrapped in its stead.
 */
function wrapRun(spans: readonly RowSpan[], width: number): RowSpan[][] {
  const rows = wrapSpans(
    spans.map((span) => standIn(span, width)),
    width,
  );
  const isTorn = rows.flat().some(({ text, standsFor }) => {
    return standsFor !== undefined && text.length !== displayWidth(standsFor);
  });
  return isTorn ? wrapSpans(spans, width) : rows.map((row) => row.map(original));
}

function standIn(span: RowSpan, width: number): RowSpan & { standsFor?: string } {
  const columns = displayWidth(span.text);
  if (span.marks.length === 0 || columns === 0 || columns > width * LONG) return span;
  return { ...span, text: 'x'.repeat(columns), standsFor: span.text };
}

function original({ standsFor, ...span }: RowSpan & { standsFor?: string }): RowSpan {
  return standsFor === undefined ? span : { ...span, text: standsFor };
}

/**
 * Breaks spans into rows. The text is wrapped as one and cut into spans afterwards, since
 * {@link wrap} goes through all spans of a cell for each of its lines.
 */
function wrapSpans<S extends RowSpan>(spans: readonly S[], width: number): S[][] {
  const text = spans.map((span) => span.text).join('');
  const cut = cutter(spans);
  let at = 0;
  return wrap(text, width).map((line) => {
    const row = line.map((span) => span.text).join('');
    const start = text.indexOf(row, at);
    at = start + row.length;
    return cut(start, at);
  });
}

/** Makes a function that cuts stretches out of spans, given from the first to the last. */
function cutter<S extends RowSpan>(spans: readonly S[]): (start: number, end: number) => S[] {
  let [next, offset] = [0, 0];
  return (start, end) => {
    const row: S[] = [];
    for (; next < spans.length; next++) {
      const span = spans[next]!;
      const text = span.text.slice(Math.max(0, start - offset), Math.max(0, end - offset));
      if (text !== '') row.push({ ...span, text });
      if (offset + span.text.length > end) break;
      offset += span.text.length;
    }
    return row;
  };
}
