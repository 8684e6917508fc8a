import type { Cell, Span } from './view.ts';
import { visible } from './visible.ts';
import { displayWidth } from './width.ts';

/** The text of a cell without its tones. */
export function cellText(cell: Cell): string {
  return typeof cell === 'string' ? cell : cell.map((span) => span.text).join('');
}

/** The cell as spans, with control characters made visible and line breaks kept. */
export function visibleSpans(cell: Cell): Span[] {
  const spans = typeof cell === 'string' ? [{ text: cell }] : cell;
  return spans.map((span) => ({ ...span, text: visible(span.text) }));
}

/** Terminal columns of the cell's longest line, as it shows when nothing is wrapped. */
export function naturalWidth(cell: Cell): number {
  return Math.max(...visible(cellText(cell)).split('\n').map(displayWidth));
}

/** The part of the spans from `start` to `end`, counted in code units of their joined text. */
export function sliceSpans(spans: readonly Span[], start: number, end: number): Span[] {
  const slice: Span[] = [];
  let offset = 0;
  for (const span of spans) {
    const text = span.text.slice(Math.max(0, start - offset), Math.max(0, end - offset));
    if (text !== '') slice.push({ ...span, text });
    offset += span.text.length;
  }
  return slice;
}
