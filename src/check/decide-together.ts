import type { Figure } from '../figures/figure.ts';
import type { Fact } from '../model/fact-base.ts';
import type { Context } from './context.ts';
import { type Decision, decide } from './decide.ts';

/** Most facts of a sentence that help to tell what its other figures are said of. */
const MOST_COMPANY = 12;

/**
 * Decides the figures of a sentence each by itself, then those left open once more in the light of
 * the facts that the others bear out.
 */
export function decideTogether(context: Context, figures: readonly Figure[]): Decision[] {
  const first = figures.map((figure) => decide(context, figure));
  const company = new Set<Fact>();
  for (const { verdict } of first)
    if (verdict.verdict === 'supported' && company.size < MOST_COMPANY)
      for (const id of verdict.facts) company.add(context.prepared.byId.get(id)!);
  if (company.size === 0) return first;
  return first.map((own, index) =>
    own.open ? decide(context, figures[index]!, [...company]) : own,
  );
}
