import type { Entry } from './longest-words.ts';

/** A word of a base with the terms it stands for. */
export type TermEntry = Entry<readonly string[]>;

/** Words of a base that stand for the same terms. */
export interface TermWords {
  words: readonly string[];
  terms: readonly string[];
}

/** The terms of a word that stands for several. */
export function allOf(some: readonly string[], more: readonly string[]): readonly string[] {
  return [...new Set([...some, ...more])];
}
