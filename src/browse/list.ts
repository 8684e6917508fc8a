/** A list that is gone through: the row one is at and the first row on the screen, from 0. */
export interface List {
  at: number;
  top: number;
}

/** Where every list starts. */
export const START: List = { at: 0, top: 0 };

/** The list with its row among `count` and on a screen of `height` rows, scrolled no further than needed. */
export function settleList({ at, top }: List, count: number, height: number): List {
  const row = clamp(at, 0, count - 1);
  const highest = Math.max(0, count - height);
  return { at: row, top: clamp(clamp(top, row - height + 1, row), 0, highest) };
}

/** The number itself, or the end of the range that is nearer; the lower where there is no range. */
export function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}
