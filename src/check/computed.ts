import type { Figure } from '../figures/figure.ts';
import type { Fact } from '../model/fact-base.ts';
import type { Unit } from '../quantity/unit-table.ts';
import { candidatesFor } from './candidates.ts';
import type { Context, Wording } from './context.ts';
import { asksForComputation, saysChange } from './cues.ts';
import { derive } from './derive/derive.ts';
import { between, REACH_AHEAD, REACH_BACK } from './draft.ts';
import type { Evidence } from './evidence.ts';
import type { Verdict } from './verdict.ts';

/** The verdict on a figure that is computed from facts (a share, a sum), where the wording asks for one. */
export function computedVerdict(
  context: Context,
  figure: Figure,
  around: ReadonlyMap<string, Evidence>,
  rates: readonly Unit[],
  { clause, sentence, after }: Wording,
): { verdict: Verdict; decisive: boolean } | undefined {
  const { subjects, units, byId } = context.prepared;
  const countedBy = rates.some(({ dimension }) => dimension !== 'time');
  if (!countedBy && !asksForComputation(`${sentence} ${figure.text}`)) return undefined;
  if (saysChange(clause)) return undefined;
  const full = candidatesFor(around, { ...subjects, rivals: new Map() })
    .filter((candidate) => candidate.full)
    .map(({ fact }) => fact);
  const order = firstNamed(context, figure);
  const [first] = derive({
    figure,
    rates,
    full,
    clause,
    after,
    sentence,
    subjects,
    units,
    byId,
    order,
  });
  if (!first) return undefined;
  const { formula: report, facts, agreement, decisive } = first;
  if (agreement.agrees === true)
    return { verdict: { verdict: 'supported', match: 'derived', report, facts }, decisive };
  if (!decisive || agreement.agrees !== false) return undefined;
  return {
    verdict: { verdict: 'refuted', reason: agreement.reason, report, facts },
    decisive,
  };
}

/** Offset at which the sentence of a figure first tells a fact apart from its rivals. */
function firstNamed(
  { prepared: { subjects }, draft }: Context,
  figure: Figure,
): (fact: Fact) => number {
  const { sentence } = draft.places.get(figure)!;
  const named = between(draft.mentions, figure.start - REACH_BACK, figure.end + REACH_AHEAD).filter(
    ({ place }) => place.sentence === sentence,
  );
  return (fact) => {
    const terms = subjects.about.get(fact.id)!.filter((term) => subjects.rivals.has(term));
    return named.find(({ term }) => terms.includes(term))?.start ?? Number.POSITIVE_INFINITY;
  };
}
