/** Line and column of an offset (UTF-16 code units), from 1; the column counts code points. */
export function placeAt(text: string, offset: number): { line: number; column: number } {
  let line = 1;
  let start = 0;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', start)) {
    line++;
    start = at + 1;
  }
  return { line, column: [...text.slice(start, offset)].length + 1 };
}
