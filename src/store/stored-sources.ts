import type { BaseSource } from '../model/base-source.ts';
import type { StoredFile } from './stored-file.ts';

/** The bases of a compiled file, their facts read from it one after the other. */
export function storedSources(file: StoredFile): BaseSource[] {
  const heads = file.heads();
  const nthOf = new Map(heads.map(({ report }, nth) => [report.id, nth]));
  const baseAt = (nth: number) => nthOf.get(file.fact(nth).report)!;
  return heads.map((head, nth) => {
    const [start, end] = [nth, nth + 1].map((base) => firstOf(base, file.contents.facts, baseAt));
    return {
      head: { ...head, terms: { ...head.terms } },
      size: end! - start!,
      facts: () => file.facts(start!, end!),
      kept: file.keptWords(nth),
    };
  });
}

/** Number of the first fact of a base or of a later one: the facts of each base stand together. */
function firstOf(base: number, facts: number, baseAt: (nth: number) => number): number {
  let [low, high] = [0, facts];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (baseAt(middle) < base) low = middle + 1;
    else high = middle;
  }
  return low;
}
