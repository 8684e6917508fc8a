import Big from 'big.js';
import type { Figure } from '../figures/figure.ts';
import type { Fact } from '../model/fact-base.ts';
import type { Unit } from '../quantity/unit-table.ts';
import { type Candidate, candidatesFor } from './candidates.ts';
import type { Context, Wording } from './context.ts';
import type { Right } from './correct/correct.ts';
import { asksForComputation, saysChange } from './cues.ts';
import { derive } from './derive/derive.ts';
import type { Derived } from './derive/derived.ts';
import { between, REACH_AHEAD, REACH_BACK } from './draft.ts';
import type { Evidence } from './evidence.ts';
import type { Verdict } from './verdict.ts';

/** A verdict by computation. */
interface Computed {
  verdict: Verdict;
  derived: Derived;
  /** The wording asks for it and nothing else. */
  decisive: boolean;
  right?: Right;
}

/** The verdict on a figure that is computed from facts (a share, a sum), where the wording asks for one. */
export function computedVerdict(
  context: Context,
  figure: Figure,
  around: ReadonlyMap<string, Evidence>,
  rates: readonly Unit[],
  { clause, sentence, after }: Wording,
  told: readonly Fact[],
): Computed | undefined {
  const { subjects, units, byId } = context.prepared;
  const countedBy = rates.some(({ dimension }) => dimension !== 'time');
  const isShare = figure.unit?.dimension === 'ratio';
  if (!countedBy && !isShare && !asksForComputation(`${clause} ${figure.text}`, sentence))
    return undefined;
  if (saysChange(clause)) return undefined;
  const open = candidatesFor(around, subjects.withoutRivals).sort((a, b) => b.score - a.score);
  const order = firstNamed(context, figure);
  const wording = { figure, rates, clause, after, sentence };
  const from = (full: readonly Fact[]): Derived[] =>
    derive({ ...wording, full, subjects, units, byId, order });
  const factsOf = (spokenOf: readonly Candidate[]): Fact[] => spokenOf.map(({ fact }) => fact);
  const [named] = from(factsOf(open.filter(({ full }) => full)));
  const wide = named?.agreement.agrees !== true && figure.value.c.length > 1;
  const half = wide ? new Set([...told, ...factsOf(open.filter(isHalfNamed))]) : [];
  const first = from([...half]).find((each) => isTelling(figure, each)) ?? named;
  if (!first) return undefined;
  const { formula: report, facts, agreement, decisive } = first;
  if (agreement.agrees === true)
    return {
      verdict: { verdict: 'supported', match: 'derived', report, facts },
      decisive,
      derived: first,
    };
  if (!decisive || agreement.agrees !== false) return undefined;
  return {
    verdict: { verdict: 'refuted', reason: agreement.reason, report, facts },
    decisive,
    derived: first,
    right: rounded(figure, first),
  };
}

/** A computed value as finely as a reader wants it: to a tenth of a per cent, to the yuan. */
function rounded({ unit }: Figure, { value }: Derived): Right {
  const low = value.round(unit && FINE.has(unit.dimension) ? 1 : 0);
  const scale = unit?.dimension === 'ratio' ? new Big(unit.factor).times(100) : undefined;
  const factor = scale ?? new Big(unit?.dimension === 'money' ? unit.factor : 1);
  return { low, high: low, hedge: low.eq(value) ? 'exact' : 'about', unit: undefined, factor };
}

const FINE = new Set(['ratio', 'multiple']);

/** How many of the facts half spoken of are computed with. */
const HALF = 0.5;

function isHalfNamed({ full, coverage, hints }: Candidate): boolean {
  return full || coverage >= HALF || hints.needed + hints.also > 1;
}

/** A result from facts that are only half spoken of bears out a figure that hardly agrees by chance. */
function isTelling({ value }: Figure, { agreement, decisive }: Derived): boolean {
  return agreement.agrees === true && value.c.length >= (decisive ? 2 : 3);
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
