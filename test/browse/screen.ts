import { widthOf } from '../../src/browse/clip.ts';
import type { Frame } from '../../src/browse/frame.ts';
import type { Size } from '../../src/browse/state.ts';

/** What is amiss with a frame: pieces that reach over the edge of the screen or over each other. */
export function collisions({ pieces }: Frame, { width, height }: Size): string[] {
  const taken = new Map<string, string>();
  return pieces.flatMap(({ x, y, line }) => {
    const text = line.map((span) => span.text).join('');
    const columns = Array.from({ length: widthOf(line) }, (_, at) => x + at);
    if (columns.length === 0) return [];
    const isOff = y < 0 || y >= height || x < 0 || x + columns.length > width;
    const over = columns.map((column) => taken.get(`${column},${y}`)).find(Boolean);
    for (const column of columns) taken.set(`${column},${y}`, text || ' ');
    if (isOff) return [`"${text}" at ${x},${y} is off the screen`];
    return over === undefined ? [] : [`"${text}" at ${x},${y} is over "${over}"`];
  });
}

/** The rows of a frame as plain text, blanks at their ends left out. */
export function rowsOf({ pieces }: Frame, { height }: Size): string[] {
  return Array.from({ length: height }, (_, y) => {
    let row = '';
    let end = 0;
    for (const { x, line } of pieces.filter((piece) => piece.y === y).sort((a, b) => a.x - b.x)) {
      row += ' '.repeat(Math.max(0, x - end)) + line.map(({ text }) => text).join('');
      end = x + widthOf(line);
    }
    return row.trimEnd();
  });
}
