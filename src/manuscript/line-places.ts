import { lastAtOrBelow } from './mapped-text.ts';

/**
 * Places a block's content in its source, line by line: each line of the content stands there
 * behind its own indent and markers, such as `> `.
 *
 * @param lineStarts where the first visible character of each line stands.
 */
export function placeByLines(
  content: string,
  lineStarts: readonly number[],
): (offset: number) => number {
  const starts: number[] = [];
  let start = 0;
  for (const line of content.split('\n')) {
    starts.push(start + /^[ \t]*/.exec(line)![0].length);
    start += line.length + 1;
  }
  return (offset) => {
    const line = Math.max(0, lastAtOrBelow(starts, offset));
    const place = (lineStarts[line] ?? 0) + offset - starts[line]!;
    return Math.min(place, lineStarts[line + 1] ?? place);
  };
}
