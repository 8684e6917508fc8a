import type Big from 'big.js';
import type { Figure } from '../figures/figure.ts';
import type { Fact } from '../model/fact-base.ts';
import { countsThings, type Unit } from '../quantity/unit-table.ts';
import { type Candidate, candidatesFor } from './candidates.ts';
import type { Context, Wording } from './context.ts';
import type { Right } from './correct/correct.ts';
import { asksForAverage, asksForComputation, saysChange } from './cues.ts';
import { derive } from './derive/derive.ts';
import type { Derived, DeriveInput } from './derive/derived.ts';
import { saysSpread } from './derive/spreads.ts';
import { derivedFromTold } from './derive/told.ts';
import { between, clauseSpan, REACH_AHEAD, REACH_BACK } from './draft.ts';
import type { Evidence } from './evidence.ts';
import type { Subjects } from './subjects.ts';
import type { Verdict } from './verdict.ts';

/** A verdict by computation. */
interface Computed {
  verdict: Verdict;
  derived: Derived;
  /** The wording asks for it and nothing else. */
  decisive: boolean;
  right?: Right | undefined;
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
  // Reports count by the month and the year: what is told by the day is worked out.
  const countedBy = rates.some(({ dimension, id }) => dimension !== 'time' || id === '天');
  const isShare = figure.unit?.dimension === 'ratio';
  const lead = averageBefore(context, figure);
  const counts = told.length > 0 ? smallCounts(context, figure) : [];
  const asks =
    lead !== '' || saysSpread(clause) || asksForComputation(`${clause} ${figure.text}`, sentence);
  const mayCompute = countedBy || isShare || asks || counts.length > 0;
  if (!mayCompute && !speaksOfShare(around, subjects)) return undefined;
  if (saysChange(clause)) return undefined;
  const open = candidatesFor(around, subjects.withoutRivals);
  const order = firstNamed(context, figure);
  const wording = { figure, rates, clause: lead + clause, after, sentence };
  const inputOf = (full: readonly Fact[]): DeriveInput => ({
    ...wording,
    full,
    subjects,
    units,
    byId,
    order,
  });
  const from = (full: readonly Fact[]): Derived[] => derive(inputOf(full));
  const full = bestFirst(open.filter((each) => each.full));
  const [named] = from(full);
  const half = (): Fact[] => [...new Set([...told, ...bestFirst(open.filter(isHalfNamed))])];
  const first =
    named?.agreement.agrees === true
      ? named
      : (from(half()).find((each) => isTelling(figure, each)) ??
        derivedFromTold(inputOf(full), { facts: told, counts }).at(0) ??
        named);
  if (!first) return undefined;
  const { formula: report, facts, agreement, decisive } = first;
  if (agreement.agrees === true)
    return {
      verdict: { verdict: 'supported', match: 'derived', report, facts },
      decisive,
      derived: first,
    };
  if (!decisive || agreement.agrees !== false) return undefined;
  if (isOfOther(context, figure)) return undefined;
  return {
    verdict: { verdict: 'refuted', reason: agreement.reason, report, facts },
    decisive,
    derived: first,
    ...(!first.wrongWay && { right: rounded(figure, first) }),
  };
}

/** Whether the words speak in full of a share, by which a count may be worked out. */
function speaksOfShare(around: ReadonlyMap<string, Evidence>, { byTerm }: Subjects): boolean {
  return [...around.keys()].some((term) =>
    byTerm
      .get(term)
      ?.some(
        ({ fact, kind }) => fact.unit === '%' && kind.needed.every((each) => around.has(each)),
      ),
  );
}

/** Of more facts that the words do not tell apart some computation would agree by chance. */
const MOST_COMPUTED_WITH = 60;

/** The facts of candidates, those first that are spoken of most strongly; none where they are too many. */
function bestFirst(candidates: Candidate[]): Fact[] {
  if (candidates.length > MOST_COMPUTED_WITH) return [];
  return candidates.sort((a, b) => b.score - a.score).map(({ fact }) => fact);
}

/** Whether other figures of the sentence may be what a figure is computed from. */
export function mayBeComputed(
  context: Context,
  figure: Figure,
  { clause, sentence }: Wording,
): boolean {
  return asksForComputation(clause, sentence) || smallCounts(context, figure).length > 0;
}

/** The clause before, where it asks for an average and has no figure: 平均到每个人头上,约3180元. */
function averageBefore({ draft }: Context, figure: Figure): string {
  const { structure, places, text } = draft;
  const { clause, sentence } = places.get(figure)!;
  if (structure.places[clause - 1]?.sentence !== sentence) return '';
  const [start, end] = [structure.clauseStarts[clause - 1]!, structure.clauseStarts[clause]!];
  if (end - start > REACH_AHEAD || between(draft.figures, start, end).length > 0) return '';
  const before = text.slice(start, end);
  return asksForAverage(before) ? before : '';
}

/** The largest number that something is taken times in passing: 两座, two years, 12 of them. */
const LARGEST_COUNT = 12;

/** The plain small numbers that stand before a figure in its clause. */
function smallCounts({ draft }: Context, figure: Figure): Big[] {
  const [start] = clauseSpan(draft, figure);
  return between(draft.figures, start, figure.start)
    .filter(({ value, upper, hedge, unit }) => {
      const counts = unit === undefined || unit.dimension === 'time' || countsThings(unit);
      return counts && !upper && hedge === 'exact' && value.gt(1) && value.lte(LARGEST_COUNT);
    })
    .map(({ value }) => value);
}

/** 37% of deaths: a share of what the base does not speak of. */
function isOfOther({ draft }: Context, { end }: Figure): boolean {
  const of = OF.exec(draft.text.slice(end, end + REACH_AHEAD))?.[0];
  return of !== undefined && between(draft.mentions, end, end + of.length).length === 0;
}

const OF = /^\s*of (?:all |the |its )*[\w-]+(?: [\w-]+)?/i;

/** A computed value as finely as a reader wants it: to a tenth of a per cent, to the yuan; none where it is the one written. */
function rounded({ unit, value: written }: Figure, { value, factor }: Derived): Right | undefined {
  const low = value.round(unit && FINE.has(unit.dimension) ? 1 : 0);
  if (written.times(factor).eq(low)) return undefined;
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

/**
 * Offset at which the sentence of a figure first has told a fact apart from its rivals, before all
 * others where it goes on about it. It is where the words end: those of spread phrases may begin together.
 */
function firstNamed(
  { prepared: { subjects }, draft }: Context,
  figure: Figure,
): (fact: Fact) => number {
  const { sentence } = draft.places.get(figure)!;
  const named = between(draft.mentions, figure.start - REACH_BACK, figure.end + REACH_AHEAD).filter(
    ({ place }) => place.sentence === sentence,
  );
  return (fact) => {
    const starts = subjects.about.get(fact.id)!.flatMap((term) => {
      const first = named.find((each) => each.term === term);
      return first && subjects.rivals.has(term) ? first.end - 1 : [];
    });
    return Math.max(...starts);
  };
}
