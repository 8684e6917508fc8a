/**
 * Makes a function that counts the code points before an offset (UTF-16 code units). It goes on
 * from the last call, so that offsets which rise are counted in one pass through the text.
 */
export function codePointCounter(text: string): (offset: number) => number {
  let [at, points] = [0, 0];
  return (offset) => {
    if (offset < at) [at, points] = [0, 0];
    points += [...text.slice(at, offset)].length;
    at = offset;
    return points;
  };
}
