import type { Figure } from '../figures/figure.ts';
import type { Fact } from '../model/fact-base.ts';
import type { Candidate } from './candidates.ts';
import type { Prepared } from './prepared.ts';

/** A number of this many significant digits is not that of a fact by chance. */
const SURE_DIGITS = 4;

/** Whether a figure has so many digits that a fact with the same ones is most likely meant. */
export function isSurelyTelling({ value }: Figure): boolean {
  return value.c.length >= SURE_DIGITS;
}

/**
 * The facts with just the many digits of a figure, that no term around it tells of: as candidates
 * that other signs (words of the label, figures beside it) must bear out.
 */
export function strangers(
  { withDigits }: Prepared,
  figure: Figure,
  candidates: readonly Candidate[],
): Candidate[] {
  if (!isSurelyTelling(figure)) return [];
  const facts = withDigits(figure.value).filter(({ value }) => value !== undefined);
  if (facts.length === 0) return [];
  const known = new Set(candidates.map(({ fact }) => fact));
  return facts.filter((fact) => !known.has(fact)).map(stranger);
}

function stranger(fact: Fact): Candidate {
  const hints = { needed: 0, also: 0, beside: 0 };
  return {
    fact,
    full: false,
    coverage: 0,
    score: 0,
    strongest: 0,
    own: [],
    spoken: [],
    blocked: false,
    hints,
  };
}

/** Whether a candidate has just the many digits of a figure. */
export function hasItsDigits(
  { withDigits }: Prepared,
  figure: Figure,
  { fact }: Candidate,
): boolean {
  return (
    isSurelyTelling(figure) && fact.value !== undefined && withDigits(figure.value).includes(fact)
  );
}
