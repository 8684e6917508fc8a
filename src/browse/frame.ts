import type { Line } from '../render/wrap.ts';

/** A piece of a line at its place on the screen, in columns and rows from 0. */
export interface Piece {
  x: number;
  y: number;
  line: Line;
  /** Drawn in reverse, as the row that keys act on. */
  isSelected?: boolean;
}

/** What the screen shows. Pieces keep to the columns that are theirs. */
export interface Frame {
  pieces: readonly Piece[];
  /** Where text goes that is being typed, and where an input method shows what it offers. */
  cursor: { x: number; y: number } | undefined;
}
