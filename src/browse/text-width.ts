import type { Box } from './layout.ts';

/** Columns left of text, and right of it. */
export const MARGIN = 1;

/** Columns for text in a box; 2 at the least, for a Chinese character. */
export function textWidth({ width }: Box): number {
  return Math.max(2, width - 2 * MARGIN);
}
