import { editDistance } from './edit-distance.ts';

/** A longer word is no typo of a name; comparing it would only take time. */
const LONGEST = 100;

/** Gives up to `limit` known words that are near to a word, nearest first. */
export type NearestFinder = (word: string, limit: number) => string[];

/**
 * Makes a function that ranks the known words by how near they are to one that is not known: those
 * within an edit distance of a third of its length (one of two letters may be wrong, but not all of
 * one), then those that begin with it, then those that
 * hold it or are held by it. Case and full-width forms do not count.
 */
export function nearestFinder(known: Iterable<string>): NearestFinder {
  const words = [...new Set(known)].map((word) => ({ word, folded: folded(word) }));
  return (word, limit) => {
    const wanted = folded(word);
    if (wanted === '' || wanted.length > LONGEST) return [];
    const reach = wanted.length === 1 ? 0 : Math.max(1, Math.floor(wanted.length / 3));
    const best: Ranked[] = [];
    for (const { word: known, folded: name } of words) {
      // What is farther than the last of enough words need not be told by how much.
      const most = best.length < limit ? reach : Math.min(reach, best.at(-1)!.distance);
      const distance = distanceTo(wanted, name, most, reach);
      if (distance !== undefined) keep(best, { word: known, distance }, limit);
    }
    return best.map(({ word: known }) => known);
  };
}

/** A known word with how far it is. */
interface Ranked {
  word: string;
  distance: number;
}

/** Puts a word in its place among the nearest, after those as near and as short. */
function keep(best: Ranked[], one: Ranked, limit: number): void {
  const isAfter = ({ word, distance }: Ranked): boolean =>
    distance > one.distance || (distance === one.distance && word.length > one.word.length);
  const place = best.findIndex(isAfter);
  best.splice(place < 0 ? best.length : place, 0, one);
  if (best.length > limit) best.pop();
}

/** Up to `limit` of the known words that are nearest to a word, as {@link nearestFinder} ranks. */
export function nearest(word: string, known: Iterable<string>, limit: number): string[] {
  return nearestFinder(known)(word, limit);
}

/** `most` is the edit distance that is looked for, of those within `reach`. */
function distanceTo(
  wanted: string,
  known: string,
  most: number,
  reach: number,
): number | undefined {
  const distance = editDistance(wanted, known, most);
  if (distance !== undefined) return distance;
  if (known.startsWith(wanted)) return reach + 1;
  return known.includes(wanted) || (known.length > 1 && wanted.includes(known))
    ? reach + 2
    : undefined;
}

function folded(word: string): string {
  return word.normalize('NFKC').toLowerCase().trim();
}
