import type { Line } from '../render/wrap.ts';
import { clip, widthOf } from './clip.ts';
import type { Piece } from './frame.ts';
import type { Box } from './layout.ts';
import { MARGIN } from './text-width.ts';

/** Strokes of the rule above a pane; the heavy one shows which pane keys go to. */
const LIGHT = '─';
const HEAVY = '━';

/** A pane's title on the row above its box, `position` at its right, and a rule beside both. */
export function drawTitle(box: Box, title: string, position: string, hasFocus: boolean): Piece {
  const stroke = hasFocus ? HEAVY : LIGHT;
  const tone = hasFocus ? 'accent' : 'dim';
  const right = position === '' || box.width < 20 ? '' : ` ${position} `;
  const shown = clip(
    [{ text: title, tone: hasFocus ? 'strong' : 'plain' }],
    box.width - right.length - 5,
  );
  const rest = box.width - 3 - widthOf(shown) - 1 - right.length - 1;
  return {
    x: box.x,
    y: box.y - 1,
    line: [
      { text: `${stroke.repeat(2)} `, tone },
      ...shown,
      { text: ` ${stroke.repeat(Math.max(0, rest))}${right}${stroke}`, tone },
    ],
  };
}

/** What parts a pane from the one at its left, where there is one. */
export function drawEdge({ x, y, height }: Box, top: number): Piece[] {
  if (x === 0) return [];
  const sign = (text: string, row: number): Piece => ({
    x: x - 1,
    y: row,
    line: [{ text, tone: 'dim' }],
  });
  const rows = Array.from({ length: height }, (_, at) => sign('│', y + at));
  return [sign(y - 1 === top ? '┬' : '├', y - 1), ...rows];
}

/** The lines of a text from `top` on, as many as there is room for. */
export function drawText(box: Box, lines: readonly Line[], top: number): Piece[] {
  return lines
    .slice(top, top + box.height)
    .map((line, at) => ({ x: box.x + MARGIN, y: box.y + at, line }));
}

/** Which lines of a text are on the screen; empty where all are. */
export function positionIn(lines: readonly Line[], top: number, height: number): string {
  if (lines.length <= height) return '';
  return `${top + 1}–${Math.min(lines.length, top + height)}/${lines.length}`;
}
