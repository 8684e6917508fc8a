import type { Cell } from '../render/view.ts';
import type { Line } from '../render/wrap.ts';
import { spread } from './clip.ts';
import type { Piece } from './frame.ts';
import type { Box } from './layout.ts';
import type { List } from './list.ts';

/** Before the row one is at: where keys go to the list, and where they do not. */
const POINTER = '❯';
const TRACE = '›';

/** The columns of a row besides its text: a margin, the pointer and a blank, and a margin. */
const FRAME = 4;

/** The rows of a list on the screen; `rowAt` gives a row's left and right, by its number. */
export function drawList(
  box: Box,
  { at, top }: List,
  count: number,
  hasFocus: boolean,
  rowAt: (row: number) => [left: Cell, right: Cell],
): Piece[] {
  const shown = Math.max(0, Math.min(box.height, count - top));
  return Array.from({ length: shown }, (_, nth) => {
    const row = top + nth;
    const isCurrent = row === at;
    const sign = isCurrent ? (hasFocus ? POINTER : TRACE) : ' ';
    const line: Line = [
      { text: ` ${sign} `, tone: 'accent' },
      ...spread(...rowAt(row), box.width - FRAME),
      { text: ' ' },
    ];
    return { x: box.x, y: box.y + nth, line, isSelected: isCurrent && hasFocus };
  });
}
