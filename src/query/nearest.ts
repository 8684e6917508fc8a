import { fold } from './fold.ts';

/**
 * Damerau-Levenshtein distance (optimal string alignment) in code units: insertions, deletions,
 * substitutions and swaps of neighbours. Undefined where it is more than `limit`; only the band of
 * the table that can stay within the limit is computed.
 */
export function editDistance(a: string, b: string, limit: number): number | undefined {
  if (Math.abs(a.length - b.length) > limit) return undefined;
  const far = limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = new Array<number>(b.length + 1).fill(far);
    if (row <= limit) current[0] = row;
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
    }
    beforeLast = last;
    last = current;
  }
  const distance = last[b.length]!;
  return distance <= limit ? distance : undefined;
}

/**
 * Up to `limit` of the known words that are nearest to a word, nearest first: those that begin with
 * it or hold it, and those within an edit distance of a third of its length.
 */
export function nearest(word: string, known: Iterable<string>, limit: number): string[] {
  const wanted = fold(word).trim();
  if (wanted === '') return [];
  const reach = Math.max(1, Math.floor(wanted.length / 3));
  return [...new Set(known)]
    .map((each) => ({ each, distance: distanceTo(wanted, fold(each), reach) }))
    .filter((one): one is { each: string; distance: number } => one.distance !== undefined)
    .sort((a, b) => a.distance - b.distance || a.each.length - b.each.length)
    .slice(0, limit)
    .map(({ each }) => each);
}

function distanceTo(wanted: string, known: string, reach: number): number | undefined {
  const distance = editDistance(wanted, known, reach);
  if (distance !== undefined) return distance;
  if (known.startsWith(wanted)) return reach + 1;
  return known.includes(wanted) || (known.length > 1 && wanted.includes(known))
    ? reach + 2
    : undefined;
}
