import { editDistance } from '../text/edit-distance.ts';
import { fold } from './fold.ts';

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
