import Big from 'big.js';
import type { Figure } from '../figures/figure.ts';
import type { Fact } from '../model/fact-base.ts';
import { type Candidate, candidatesFor } from './candidates.ts';
import { isAmountOfChange, isChange, tellsOfChange } from './change.ts';
import { computedVerdict, mayBeComputed } from './computed.ts';
import { type Context, type Wording, wordingOf } from './context.ts';
import { contradicted, otherUnit } from './contradicted.ts';
import type { Right } from './correct/correct.ts';
import { countedTerms } from './counted.ts';
import { asksForAverage } from './cues.ts';
import { digitsOf } from './digits.ts';
import { type Evidence, evidenceFor } from './evidence.ts';
import type { Trace } from './explain.ts';
import { type Held, holder, sameNumber } from './hold.ts';
import { likelyOf, mayBeLikely } from './likely.ts';
import { CLOSE, isLoose, isMeant, isSurelyMeant, narrowerFirst } from './meant.ts';
import { carriedTime, ratesOf } from './measure.ts';
import { type Around, figuresBeside, mistakenFor } from './of-another.ts';
import { tellsItsYear } from './period.ts';
import { refuted } from './refuted.ts';
import { rightOf } from './right.ts';
import { settled } from './settled.ts';
import { hasItsDigits, strangers } from './telling.ts';
import type { Verdict } from './verdict.ts';
import { isFormer, isSomeOf, wholeOf } from './whole.ts';

/** A verdict on one base, with how surely the base speaks of what the figure is said of. */
export interface Decision {
  verdict: Verdict;
  score: number;
  /** What a refuted figure should have stated, where a number can put it right. */
  right?: Right | undefined;
  trace: Trace;
  /** Left open by itself; other figures of its sentence may help. */
  open?: boolean;
}

/** The report does not speak of it, or what it says does not settle it. */
export const NEI: Decision = { verdict: { verdict: 'nei', facts: [] }, score: 0, trace: {} };

/** Decides one figure: what it is said of first, then whether the number holds. In doubt, nei. */
export function decide(
  context: Context,
  figure: Figure,
  company: readonly Fact[] = [],
  before: readonly Fact[] = [],
): Decision {
  const { draft, prepared } = context;
  const around = evidenceFor(draft, figure);
  const named = candidatesFor(around, prepared.subjects, context.paired.get(figure));
  const candidates = [...named, ...strangers(prepared, figure, named)];
  if (candidates.length === 0 && before.length === 0) return NEI;
  const rates = ratesOf(draft, figure);
  const words = wordingOf(draft, figure);
  const times = { rates, carried: carriedTime(draft, figure, rates) };
  const holding = holder(prepared, figure, times, words);
  const held = candidates
    .filter((each) => isWorthHolding(each) || hasItsDigits(prepared, figure, each))
    .map(holding);
  const beside = figuresBeside(draft, figure);
  const full = held
    .filter((each) => each.full && each.fit.kind === 'same')
    .filter((each) => !isToldElsewhere(each, company, beside))
    .sort((a, b) => b.score - a.score || narrowerFirst(prepared.subjects, a, b));
  const computed = computedVerdict(context, figure, around, rates, words, [...company, ...before]);
  const byComputing = computed && {
    ...computed,
    score: full[0]?.score ?? 1,
    trace: { computed: computed.derived },
  };
  const nearby = {
    clause: words.clause,
    company,
    counted: countedTerms(draft, figure),
    beside,
  };
  const stated = agreeingOf(context, figure, words, full, around);
  const mistaken = stated && mistakenFor(stated, held, nearby);
  if (mistaken)
    return {
      verdict: refuted('subject', mistaken.fact, context.phrases.owner(stated.fact.id)),
      score: mistaken.score,
      right: rightOf(mistaken, prepared.units),
      trace: traceOf(mistaken, full),
    };
  const agreeing = stated ?? likelyOf(context, figure, held, 'same', nearby);
  const isOutdone =
    isItselfComputed(stated) ||
    (byComputing?.verdict.verdict === 'refuted' && isToldAlike(figure, agreeing));
  if (byComputing?.decisive && !isOutdone) return byComputing;
  if (agreeing) {
    const verdict = settled(context, figure, words, agreeing);
    return { verdict, score: agreeing.score, trace: traceOf(agreeing, full) };
  }
  if (byComputing?.verdict.verdict === 'supported') return byComputing;
  const look = { full, held, nearby, candidates, holding };
  return {
    ...refutedBy(context, figure, words, look),
    open: mayBeLikely(figure, held) || mayBeComputed(context, figure, words),
  };
}

/** The fact that another figure of the sentence gives or bears out is not what this one, another number, is of. */
function isToldElsewhere(
  { fact, own, agreement }: Held,
  company: readonly Fact[],
  beside: readonly Figure[],
): boolean {
  if (agreement?.agrees === true) return false;
  return (
    company.includes(fact) || (own.length === 0 && beside.some((each) => sameNumber(each, fact)))
  );
}

/** A fact may itself be a share or a multiple; it then goes before one worked out. */
function isItselfComputed(held: Held | undefined): boolean {
  const unit = held?.fact.unit;
  return unit === '%' || unit === '倍';
}

/** Fewer digits may agree by chance. */
const MANY_DIGITS = 3;

/** A fact with the very number of the figure, which is then hardly a wrong result of a computation. */
function isToldAlike({ value }: Figure, held: Held | undefined): boolean {
  if (held === undefined) return false;
  return value.c.length >= MANY_DIGITS || isItselfComputed(held);
}

/** Fully spoken of, or at least not spoken against. */
function isWorthHolding({ full, blocked, hints }: Candidate): boolean {
  return full || (!blocked && hints.needed + hints.also > 0);
}

/** The runner-up is told where it came close. */
function traceOf(decided: Held, full: readonly Held[]): Trace {
  const runnerUp = full.find((each) => each !== decided);
  const close = runnerUp && runnerUp.score >= decided.score * CLOSE;
  return { decided, ...(close && { runnerUp }) };
}

/** The candidate that is meant and whose number holds. */
function agreeingOf(
  context: Context,
  figure: Figure,
  { clause }: Wording,
  full: readonly Held[],
  around: ReadonlyMap<string, Evidence>,
): Held | undefined {
  const { draft, prepared } = context;
  const found = full.find(
    (each) =>
      each.agreement?.agrees === true &&
      (isMeant(context, each, full[0]!, around) ||
        isSurelyMeant(prepared, figure, each, full[0]!)) &&
      (each === full[0] || !isLoose(figure, each)) &&
      tellsItsYear(draft, figure, each.fact, prepared.base),
  );
  const byHowMuch = found && isAmountOfChange(figure, clause) && found.fact.unit !== '倍';
  return byHowMuch && !isChange(found.fact) ? undefined : found;
}

/** Numbers this many times apart are hardly one mistaken for the other. */
const FAR_OFF = 2;

/**
 * One word may be said of many a thing (87名孤儿 had operations), and so may what only other clauses
 * speak of. Where nothing else tells of the fact, only a number near its own is a wrong one.
 */
function isHardlyNamed({ value }: Figure, { fact, own, hints, fit }: Held): boolean {
  const isBare = fact.about.length === 1 && fact.also.length > 0 && hints.also === 0;
  if (!isBare && own.length > 0) return false;
  if (fit.kind !== 'same' || fact.value === undefined) return false;
  const stated = new Big(fact.value);
  if (digitsOf(value) === digitsOf(stated)) return false;
  const claimed = value.times(fit.factor);
  return claimed.times(FAR_OFF).lt(stated) || claimed.gt(stated.times(FAR_OFF));
}

/** An average of something is no wrong number of its total: 平均每家4.6家. */
function isTotal({ unit, label }: Fact): boolean {
  return !unit?.includes('/') && !asksForAverage(`${label.zh ?? ''} ${label.en ?? ''}`);
}

/** In what ways a figure may miss the number of a fact that is only likely meant. */
const SLIPS = [
  ['turned', 'direction'],
  ['slipped', 'value'],
] as const;

/** What was looked at before a figure is refuted. */
interface Look {
  full: readonly Held[];
  held: readonly Held[];
  nearby: Around;
  candidates: readonly Candidate[];
  holding: (candidate: Candidate) => Held;
}

function refutedBy(
  context: Context,
  figure: Figure,
  words: Wording,
  { full, held, nearby, candidates, holding }: Look,
): Decision {
  const { prepared } = context;
  const [best] = full;
  if (best) {
    if (tellsOfChange(best.fact, words.clause) || isFormer(context, figure)) return NEI;
    if (isSomeOf(context, figure, best)) return NEI;
    if (asksForAverage(words.clause) && isTotal(best.fact)) return NEI;
    const whole = wholeOf(context, figure, best, candidates, holding);
    const trace = traceOf(whole ?? best, full);
    if (whole) return { verdict: settled(context, figure, words, whole), score: best.score, trace };
    const verdict = contradicted(context, figure, best);
    if (!verdict) return { ...NEI, trace };
    const isPlain = verdict.verdict === 'refuted' && verdict.reason === 'value';
    if (isPlain && isHardlyNamed(figure, best)) return { ...NEI, trace };
    return { verdict, score: best.score, right: rightOf(best, prepared.units), trace };
  }
  for (const [number, reason] of SLIPS) {
    const slipped = likelyOf(context, figure, held, number, nearby);
    if (!slipped) continue;
    const right = rightOf(slipped, prepared.units);
    const trace = traceOf(slipped, full);
    return { verdict: refuted(reason, slipped.fact), score: slipped.score, right, trace };
  }
  const [first] = candidates;
  const other =
    !first || tellsOfChange(first.fact, words.clause)
      ? undefined
      : otherUnit(figure, held, prepared.units);
  return other ?? NEI;
}
