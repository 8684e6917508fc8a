import type { Figure } from '../figures/figure.ts';
import type { Fact } from '../model/fact-base.ts';
import { type Candidate, candidatesFor } from './candidates.ts';
import { isAmountOfChange, isChange } from './change.ts';
import { computedVerdict, mayBeComputed } from './computed.ts';
import { type Context, type Wording, wordingOf } from './context.ts';
import { countedTerms } from './counted.ts';
import { type Decision, NEI, traceOf } from './decision.ts';
import { isYearly } from './derive/products.ts';
import { type Evidence, evidenceFor } from './evidence.ts';
import { type Held, holder, sameNumber } from './hold.ts';
import { likelyOf, mayBeLikely } from './likely.ts';
import { isLoose, isMeant, isSurelyMeant, narrowerFirst } from './meant.ts';
import { carriedTime, ratesOf } from './measure.ts';
import { figuresBeside, mistakenFor } from './of-another.ts';
import { overruled } from './overruled.ts';
import { tellsItsYear } from './period.ts';
import { refuted } from './refuted.ts';
import { rightOf } from './right.ts';
import { saysElse } from './said-else.ts';
import { settled } from './settled.ts';
import { hasItsDigits, strangers } from './telling.ts';

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
  const mistaken = stated && mistakenFor(figure, stated, held, nearby);
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
    isBounded(figure, full[0]) ||
    (byComputing?.verdict.verdict === 'refuted' &&
      (full[0]?.fact.unit === '倍' || isToldAlike(figure, agreeing)));
  if (byComputing?.decisive && !isOutdone) return byComputing;
  if (agreeing) {
    const verdict = settled(context, figure, words, agreeing);
    const isElse =
      verdict.verdict === 'supported' && saysElse(context, figure, agreeing, nearby.counted);
    if (isElse) return { ...NEI, trace: traceOf(agreeing, full) };
    return { verdict, score: agreeing.score, trace: traceOf(agreeing, full) };
  }
  if (byComputing?.verdict.verdict === 'supported' && !isBounded(figure, full[0]))
    return byComputing;
  const decision = overruled(context, figure, words, { full, held, nearby, candidates, holding });
  const against = decision.trace.decided?.fact;
  const isTaken = against !== undefined && beside.some((each) => sameNumber(each, against));
  return {
    ...decision,
    open: isTaken || mayBeLikely(figure, held) || mayBeComputed(context, figure, words),
  };
}

/** The fact that another figure of the sentence gives or bears out is not what this one, another number, is of. */
function isToldElsewhere(
  { fact, own, fit, agreement }: Held,
  company: readonly Fact[],
  beside: readonly Figure[],
): boolean {
  if (agreement?.agrees === true || (fit.kind === 'same' && fit.spread)) return false;
  return (
    company.includes(fact) || (own.length === 0 && beside.some((each) => sameNumber(each, fact)))
  );
}

/** A fact may itself be a share or a multiple; it then goes before one worked out. */
function isItselfComputed(held: Held | undefined): boolean {
  const unit = held?.fact.unit;
  return unit === '%' || unit === '倍';
}

/** 一肩挑比例不到90%: only a bound, which many a result keeps within, of a share that the clause names. */
function isBounded({ hedge }: Figure, best: Held | undefined): boolean {
  const isBound = hedge === 'more-than' || hedge === 'less-than';
  return isBound && best !== undefined && best.own.length > 0 && isItselfComputed(best);
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

const SEVERAL_YEARS =
  /[两二三四五六七八九十\d]年.{0,4}(?:共|累计|合计|总计)|(?:over|in) (?:two|three|four|five) years/i;
const EACH_YEAR = /[每年]年|each|every|a year|annual|yearly/i;

/** What is paid each year, told as what several years came to. */
function isOfSeveralYears(fact: Fact, clause: string): boolean {
  return isYearly(fact) && SEVERAL_YEARS.test(clause) && !EACH_YEAR.test(clause);
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
  if (byHowMuch && !isChange(found.fact)) return undefined;
  return found && isOfSeveralYears(found.fact, clause) ? undefined : found;
}
