import { sliceSpans } from '../render/cell.ts';
import type { Cell, Span } from '../render/view.ts';
import { visible } from '../render/visible.ts';
import { displayWidth, graphemes } from '../render/width.ts';
import type { Line } from '../render/wrap.ts';

const ELLIPSIS = '…';

/** Columns between what stands left and what stands right. */
const GAP = 2;

/** A cell on one line of at most `width` columns, an ellipsis where something is cut off. */
export function clip(cell: Cell, width: number): Line {
  const spans = oneLine(cell);
  if (widthOf(spans) <= width) return spans;
  if (width < 1) return [];
  const end = fitting(textOf(spans), width - 1);
  return [...sliceSpans(spans, 0, end), { text: ELLIPSIS, tone: 'dim' }];
}

/**
 * A line of exactly `width` columns: `left` at its start and `right` at its end. The right is cut
 * off where it would leave the left less than half, then the left.
 */
export function spread(left: Cell, right: Cell, width: number): Line {
  const wanted = widthOf(oneLine(left));
  const end = clip(right, Math.max(Math.floor(width / 2), width - wanted - GAP));
  const gap = widthOf(end) > 0 ? GAP : 0;
  const start = clip(left, width - widthOf(end) - gap);
  const blank = width - widthOf(start) - widthOf(end);
  return [...start, { text: ' '.repeat(Math.max(0, blank)) }, ...end];
}

/** The end of a text that fits in `width` columns. */
export function tail(text: string, width: number): string {
  const characters = graphemes(visible(text, ''));
  let used = 0;
  let from = characters.length;
  while (from > 0 && used + characters[from - 1]!.width <= width) used += characters[--from]!.width;
  return characters
    .slice(from)
    .map((character) => character.text)
    .join('');
}

/** Terminal columns of a line. */
export function widthOf(line: Line): number {
  return displayWidth(textOf(line));
}

function textOf(line: Line): string {
  return line.map(({ text }) => text).join('');
}

/** Line breaks too are made visible. */
function oneLine(cell: Cell): Span[] {
  const spans = typeof cell === 'string' ? [{ text: cell }] : cell;
  return spans.map((span) => ({ ...span, text: visible(span.text, '') }));
}

/** Where the characters end that fit in `width` columns, in code units. */
function fitting(text: string, width: number): number {
  let used = 0;
  let end = 0;
  for (const character of graphemes(text)) {
    used += character.width;
    if (used > width) break;
    end = character.end;
  }
  return end;
}
