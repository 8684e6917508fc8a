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
    return words
      .map((each) => ({ word: each.word, distance: distanceTo(wanted, each.folded, reach) }))
      .filter((one): one is { word: string; distance: number } => one.distance !== undefined)
      .sort((a, b) => a.distance - b.distance || a.word.length - b.word.length)
      .slice(0, limit)
      .map((one) => one.word);
  };
}

/** Up to `limit` of the known words that are nearest to a word, as {@link nearestFinder} ranks. */
export function nearest(word: string, known: Iterable<string>, limit: number): string[] {
  return nearestFinder(known)(word, limit);
}

function distanceTo(wanted: string, known: string, reach: number): number | undefined {
  const distance = editDistance(wanted, known, reach);
  if (distance !== undefined) return distance;
  if (known.startsWith(wanted)) return reach + 1;
  return known.includes(wanted) || (known.length > 1 && wanted.includes(known))
    ? reach + 2
    : undefined;
}

function folded(word: string): string {
  return word.normalize('NFKC').toLowerCase().trim();
}
