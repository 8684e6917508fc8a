import {
  beginSynchronizedOutput,
  cursorHide,
  cursorShow,
  cursorTo,
  endSynchronizedOutput,
  eraseLine,
} from 'ansi-escapes';
import { Chalk } from 'chalk';
import { painter } from '../render/style.ts';
import type { RenderOptions } from '../render/view.ts';
import type { Frame, Piece } from './frame.ts';

/** The rows of a screen as text for the terminal. */
export type Rows = readonly string[];

/**
 * The rows of a frame. Each piece is put in its column by number, so that it stands right even where
 * the terminal gives a character before it another width.
 */
export function paintRows({ pieces }: Frame, height: number, color: RenderOptions['color']): Rows {
  const paint = painter(color);
  const { inverse } = new Chalk({ level: color });
  const rows = Array.from({ length: height }, () => '');
  const painted = ({ line, isSelected }: Piece): string =>
    isSelected
      ? inverse(
          paint(
            line.map(({ text }) => ({ text })),
            'strong',
          ),
        )
      : paint(line);
  for (const piece of pieces) {
    if (piece.y < height) rows[piece.y] += cursorTo(piece.x, piece.y) + painted(piece);
  }
  return rows;
}

/** What to write to the terminal, so that it shows `rows` where it showed `before`. */
export function changesOf(before: Rows, rows: Rows, cursor: Frame['cursor']): string {
  const changed = rows.flatMap((row, y) =>
    row === before[y] ? [] : [`${cursorTo(0, y)}${eraseLine}${row}`],
  );
  const place = cursor ? cursorTo(cursor.x, cursor.y) + cursorShow : '';
  return [beginSynchronizedOutput, cursorHide, ...changed, place, endSynchronizedOutput].join('');
}
