import Big from 'big.js';
import type { Figure } from '../figures/figure.ts';
import type { Fact } from '../model/fact-base.ts';
import { countsThings } from '../quantity/unit-table.ts';
import { isByHowMuch } from './by-how-much.ts';
import type { Candidate } from './candidates.ts';
import { tellsOfChange } from './change.ts';
import type { Context, Wording } from './context.ts';
import { contradicted, otherUnit } from './contradicted.ts';
import { asksForAverage } from './cues.ts';
import { type Decision, NEI, traceOf } from './decision.ts';
import { digitsOf } from './digits.ts';
import { type Held, sameNumber } from './hold.ts';
import { likelyOf, saysOther } from './likely.ts';
import { isSlipped } from './number-fit.ts';
import type { Around } from './of-another.ts';
import { refuted } from './refuted.ts';
import { rightOf } from './right.ts';
import { settled } from './settled.ts';
import { hasItsDigits } from './telling.ts';
import { isFormer, isSomeOf, wholeOf } from './whole.ts';

/** What was looked at before a figure is refuted. */
export interface Look {
  /** The facts fully spoken of, best first. */
  full: readonly Held[];
  held: readonly Held[];
  nearby: Around;
  candidates: readonly Candidate[];
  holding: (candidate: Candidate) => Held;
}

/** The decision on a figure that no fact bears out: refuted where one plainly has another number, else nei. */
export function overruled(context: Context, figure: Figure, words: Wording, look: Look): Decision {
  const [best] = look.full;
  const found = best && byBest(context, figure, words, best, look);
  if (found && found.verdict.verdict !== 'nei') return found;
  const slipped = bySlip(context, figure, look);
  if (slipped) return slipped;
  const [first] = look.candidates;
  const isSilent = best !== undefined || !first || tellsOfChange(first.fact, words.clause);
  const other = isSilent ? undefined : otherUnit(figure, look.held, context.prepared.units);
  return other ?? found ?? NEI;
}

/** By the fact most surely spoken of. */
function byBest(
  context: Context,
  figure: Figure,
  words: Wording,
  best: Held,
  { full, candidates, holding }: Look,
): Decision {
  if (tellsOfChange(best.fact, words.clause) || isFormer(context, figure)) return NEI;
  if (best.own.length === 0 && saysOther(context, figure)) return NEI;
  if (isByHowMuch(context, figure)) return NEI;
  if (isSomeOf(context, figure, best) && !isSlipped(figure, best)) return NEI;
  if (asksForAverage(words.clause) && isTotal(best.fact)) return NEI;
  const whole = wholeOf(context, figure, best, candidates, holding);
  const trace = traceOf(whole ?? best, full);
  if (whole) return { verdict: settled(context, figure, words, whole), score: best.score, trace };
  const verdict = contradicted(context, figure, best);
  if (!verdict) return { ...NEI, trace };
  const isPlain = verdict.verdict === 'refuted' && verdict.reason === 'value';
  const isOwned = (): boolean => candidates.some((other) => isOwner(context, figure, other, best));
  if (isPlain && (isOwned() || isHardlyNamed(context, figure, best))) return { ...NEI, trace };
  return { verdict, score: best.score, right: rightOf(best, context.prepared.units), trace };
}

/** In what ways a figure may miss the number of a fact that is only likely meant. */
const SLIPS = [
  ['turned', 'direction'],
  ['slipped', 'value'],
] as const;

/** By a fact only likely meant, whose number the figure just misses. */
function bySlip(
  context: Context,
  figure: Figure,
  { full, held, nearby }: Look,
): Decision | undefined {
  for (const [number, reason] of SLIPS) {
    const slipped = likelyOf(context, figure, held, number, nearby);
    if (!slipped) continue;
    const right = rightOf(slipped, context.prepared.units);
    const trace = traceOf(slipped, full);
    return { verdict: refuted(reason, slipped.fact), score: slipped.score, right, trace };
  }
  return undefined;
}

/** Whether the many digits of a figure are those of another fact, all of which is spoken of too. */
function isOwner({ prepared }: Context, figure: Figure, other: Candidate, best: Held): boolean {
  return (
    other.fact !== best.fact &&
    !other.blocked &&
    other.coverage === 1 &&
    hasItsDigits(prepared, figure, other) &&
    sameNumber(figure, other.fact)
  );
}

/** Numbers this many times apart are hardly one mistaken for the other. */
const FAR_OFF = 2;
/** Shares are near each other at the most by chance. */
const FAR_OFF_SHARE = 1.25;
/** And so many times, even where the fact is named: a room at 3,200 yuan is no fund of 30 million. */
const WORLDS_APART = 100;

/**
 * One word may be said of many a thing (87名孤儿 had operations), and so may what only other clauses
 * speak of. Where nothing else tells of the fact, only a number near its own is a wrong one.
 */
function isHardlyNamed({ prepared: { withDigits } }: Context, figure: Figure, held: Held): boolean {
  const { value, unit } = figure;
  const { fact, own, hints, fit } = held;
  if (fit.kind !== 'same' || fact.value === undefined) return false;
  const [claimed, stated] = [value.times(fit.factor), new Big(fact.value)];
  if (fact.about.length - hints.needed > 1 && !isSlipped(figure, held)) return true;
  const isKnown = digitsOf(value) === digitsOf(stated) || withDigits(value).length > 0;
  if (isKnown || stated.eq(0)) return false;
  const isApart = (times: number): boolean =>
    claimed.times(times).lt(stated) || claimed.gt(stated.times(times));
  if (isApart(WORLDS_APART)) return true;
  const isBare =
    countsThings(unit) && fact.about.length === 1 && fact.also.length > 0 && hints.also === 0;
  return (isBare || own.length === 0) && isApart(fact.unit === '%' ? FAR_OFF_SHARE : FAR_OFF);
}

/** An average of something is no wrong number of its total: 平均每家4.6家. */
function isTotal({ unit, label }: Fact): boolean {
  return !unit?.includes('/') && !asksForAverage(`${label.zh ?? ''} ${label.en ?? ''}`);
}
