import { addToList } from '../add-to-list.ts';
import type { Fact, NotFigure } from '../model/fact-base.ts';
import type { Span } from '../text/sentences.ts';
import { numeralsIn, type Passage } from './passage.ts';

/** A stretch of the text that a fact or an entry of `notFigures` accounts for. */
export interface Claim<By extends Fact | NotFigure> {
  by: By;
  passage: Passage;
  span: Span;
}

/** The numerals that claims cover, each with whoever covers it. */
export function coverers<By extends Fact | NotFigure>(
  claims: readonly Claim<By>[],
): Map<Span, By[]> {
  const found = new Map<Span, By[]>();
  for (const { by, passage, span } of claims) {
    for (const numeral of numeralsIn(passage, span)) addToList(found, numeral, by);
  }
  return found;
}
