import type { Figure } from '../figures/figure.ts';
import { clauseSpan, type Draft, sentenceSpan } from './draft.ts';
import type { Prepared } from './prepared.ts';

/** What every decision on one draft against one base shares. */
export interface Context {
  prepared: Prepared;
  draft: Draft;
  /** For figures in a list, the terms they are said of and those they are not. */
  paired: ReadonlyMap<Figure, { own: string; others: readonly string[] }>;
}

/** The words around a figure: those of its clause and of its sentence. */
export interface Wording {
  clause: string;
  sentence: string;
}

/** The words of a figure's clause and sentence, as far as they are within reach. */
export function wordingOf(draft: Draft, figure: Figure): Wording {
  return {
    clause: draft.text.slice(...clauseSpan(draft, figure)),
    sentence: draft.text.slice(...sentenceSpan(draft, figure)),
  };
}
