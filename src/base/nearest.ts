import type { Wording } from '../lang/lang.ts';
import { nearestFinder } from '../text/nearest.ts';

/** How many times a finder looks for a word; each time it goes through all candidates. */
const MOST_CALLS = 200;
/** Candidates a finder goes through in all, in a base of many thousand names. */
const MOST_COMPARED = 1_000_000;

/**
 * Makes a function that gives the candidate nearest to a mistyped word, where one is near enough to
 * be meant. After 200 calls, or fewer where there are very many candidates, it gives none, so that
 * a file full of mistakes takes bounded time.
 */
export function guesser(candidates: Iterable<string>): (word: string) => string | undefined {
  const words = new Set(candidates);
  const find = nearestFinder(words);
  let calls = Math.min(MOST_CALLS, Math.ceil(MOST_COMPARED / (words.size + 1)));
  return (word) => (calls-- > 0 ? find(word, 1)[0] : undefined);
}

/** The hint that offers a near candidate, or else says what there is. */
export function didYouMean(near: string | undefined, otherwise: Wording<string>): Wording<string> {
  return near === undefined
    ? otherwise
    : { en: `Did you mean "${near}"?`, zh: `是否指“${near}”？` };
}
