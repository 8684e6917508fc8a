import type { BaseWords } from './base-words.ts';
import type { Fact, FactBase } from './fact-base.ts';

/**
 * The fact bases of one run. With a single base, facts have their own ids; with several, each id
 * (also in relations) is prefixed with its report's: `shanxi2021:dibao.urban.standard`.
 */
export interface Collection {
  bases: readonly FactBase[];
  /** All facts of all bases, in file order. */
  facts: readonly Fact[];
  /** The words of a base, with rivals, where they have been worked out before. */
  wordsOf?: (base: FactBase) => BaseWords | undefined;
}

/** A single base as a collection. */
export function collectionOf(base: FactBase): Collection {
  return { bases: [base], facts: base.facts };
}
