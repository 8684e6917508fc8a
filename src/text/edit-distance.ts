/**
 * Damerau-Levenshtein distance (optimal string alignment) in code units: insertions, deletions,
 * substitutions and swaps of neighbours. Undefined where it is more than `limit`; only the band of
 * the table that can stay within the limit is computed.
 */
export function editDistance(a: string, b: string, limit: number): number | undefined {
  if (Math.abs(a.length - b.length) > limit) return undefined;
  const alike = commonStart(a, b);
  return alike > 0 ? distanceOf(a.slice(alike), b.slice(alike), limit) : distanceOf(a, b, limit);
}

function commonStart(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}

function distanceOf(a: string, b: string, limit: number): number | undefined {
  const far = limit + 1;
  let lastLeast = 0;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = new Array<number>(b.length + 1).fill(far);
    if (row <= limit) current[0] = row;
    let least = current[0]!;
    const end = Math.min(b.length, row + limit);
    for (let column = Math.max(1, row - limit); column <= end; column++) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(
        last[column]! + 1,
        current[column - 1]! + 1,
        last[column - 1]! + (same ? 0 : 1),
      );
      const swapped = row > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (column > 1 && swapped) cost = Math.min(cost, beforeLast[column - 2]! + 1);
      current[column] = cost;
      least = Math.min(least, cost);
    }
    // A swap passes one row by.
    if (least > limit && lastLeast > limit) return undefined;
    lastLeast = least;
    beforeLast = last;
    last = current;
  }
  const distance = last[b.length]!;
  return distance <= limit ? distance : undefined;
}
