import type { Figure } from '../figures/figure.ts';
import type { Fact } from '../model/fact-base.ts';
import type { Draft } from './draft.ts';
import { otherPeriod } from './period.ts';
import { otherPlace } from './place.ts';
import type { Prepared } from './prepared.ts';

/** What of a figure's setting is not the fact's; empty where all agrees. */
export interface ScopeConflict {
  /** The other place, as the draft names it. */
  place?: string;
  /** The other time, as the draft names it. */
  period?: string;
}

/** Finds out whether a figure is said of another place or time than a fact. */
export function scopeConflict(
  draft: Draft,
  figure: Figure,
  fact: Fact,
  { base }: Prepared,
): ScopeConflict {
  const place = otherPlace(draft, figure, fact, base);
  const period = otherPeriod(draft, figure, fact, base);
  return { ...(place !== undefined && { place }), ...(period !== undefined && { period }) };
}
