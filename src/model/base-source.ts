import type { Fact, FactBase } from './fact-base.ts';

/** A base whose facts come one by one, as often as they are asked for, and need not be held. */
export interface BaseSource {
  head: Omit<FactBase, 'facts'>;
  /** Number of facts. */
  size: number;
  /** The facts in file order. */
  facts(): Iterable<Fact>;
  /** What was kept of its words when it was compiled before. */
  kept?: KeptWords;
}

/** `BaseWords` as JSON: what is written, with rivals, and the Latin phrases; empty where a base is too large. */
export interface KeptWords {
  written: string;
  latin: string;
}

/** A base that is held as a source of its facts. */
export function sourceOf({ facts, ...head }: FactBase): BaseSource {
  return { head, size: facts.length, facts: () => facts };
}
