import { editDistance } from '../text/edit-distance.ts';

/**
 * Makes a function that gives the candidate nearest to a mistyped word, where one is near enough to
 * be meant. After 200 calls it gives none, so that a file full of mistakes takes bounded time.
 */
export function nearestFinder(candidates: Iterable<string>): (word: string) => string | undefined {
  const words = [...new Set(candidates)];
  let calls = 200;
  return (word) => (calls-- > 0 ? nearest(word, words) : undefined);
}

/** The hint that offers a near candidate, or else says what there is. */
export function didYouMean(near: string | undefined, otherwise: string): string {
  return near === undefined ? otherwise : `Did you mean "${near}"?`;
}

function nearest(word: string, candidates: readonly string[]): string | undefined {
  const limit = Math.min(3, Math.max(1, Math.floor(word.length / 3)));
  let best: string | undefined;
  let least = limit + 1;
  for (const candidate of candidates) {
    const distance = editDistance(word, candidate, least - 1);
    if (distance !== undefined) [best, least] = [candidate, distance];
  }
  return best ?? withSameEnd(word, candidates);
}

/** `urban.standard` for `dibao.urban.standard`: a level was left out. */
function withSameEnd(word: string, candidates: readonly string[]): string | undefined {
  const found = candidates.filter((other) => other.endsWith(`.${word}`));
  return found.length === 1 ? found[0] : undefined;
}
