import type { Figure } from '../figures/figure.ts';
import { candidatesFor } from './candidates.ts';
import { isAmountOfChange, isChange, tellsOfChange } from './change.ts';
import { computedVerdict } from './computed.ts';
import { type Context, type Wording, wordingOf } from './context.ts';
import { contradicted, otherUnit } from './contradicted.ts';
import { evidenceFor } from './evidence.ts';
import { type Held, hold, sameNumber } from './hold.ts';
import { ratesOf } from './measure.ts';
import { settled } from './settled.ts';
import type { Subjects } from './subjects.ts';
import type { Verdict } from './verdict.ts';

/** A verdict on one base, with how surely the base speaks of what the figure is said of. */
export interface Decision {
  verdict: Verdict;
  score: number;
}

/** Candidates this near the best in score may be meant as well. */
const CLOSE = 0.7;
const NEI: Decision = { verdict: { verdict: 'nei', facts: [] }, score: 0 };

/** Decides one figure: what it is said of first, then whether the number holds. In doubt, nei. */
export function decide(context: Context, figure: Figure): Decision {
  const { draft, prepared } = context;
  const around = evidenceFor(draft, figure);
  if (around.size === 0) return NEI;
  const candidates = candidatesFor(around, prepared.subjects, context.paired.get(figure));
  if (candidates.length === 0) return NEI;
  const rates = ratesOf(draft, figure);
  const words = wordingOf(draft, figure);
  const held = candidates.map((each) => hold(prepared.units, figure, rates, words.clause, each));
  const full = held
    .filter((each) => each.full && each.fit.kind === 'same')
    .sort((a, b) => b.score - a.score);
  const computed = computedVerdict(context, figure, around, rates, words);
  if (computed?.decisive) return { verdict: computed.verdict, score: full[0]?.score ?? 1 };
  const agreeing = agreeingOf(context, figure, words, full, held);
  if (agreeing)
    return { verdict: settled(context, figure, words, agreeing), score: agreeing.score };
  if (computed?.verdict.verdict === 'supported')
    return { verdict: computed.verdict, score: full[0]?.score ?? 1 };
  return refutedBy(context, figure, words, full[0], held);
}

/** The candidate that is meant and whose number holds. */
function agreeingOf(
  context: Context,
  figure: Figure,
  { clause }: Wording,
  full: readonly Held[],
  held: readonly Held[],
): Held | undefined {
  const found =
    full.find((each) => each.agreement?.agrees === true && isMeant(context, each, full[0]!)) ??
    likelyOf(figure, held);
  const byHowMuch = found && isAmountOfChange(figure, clause) && found.fact.unit !== '倍';
  return byHowMuch && !isChange(found.fact) ? undefined : found;
}

/** Near the best in score, and not just the broader subject (the task) of a narrower one (what of it has started). */
function isMeant({ prepared: { subjects } }: Context, each: Held, best: Held): boolean {
  if (each === best) return true;
  const inside = isWithin(subjects, each, best) && !isWithin(subjects, best, each);
  return !inside && each.score >= best.score * CLOSE;
}

/** Whether all that a candidate needs belongs to another as well. */
function isWithin({ about }: Subjects, { fact }: Held, other: Held): boolean {
  const terms = [...about.get(other.fact.id)!, ...other.fact.also];
  return about.get(fact.id)!.every((term) => terms.includes(term));
}

/** The only fact that is not fully spoken of but likely, has exactly this number, and one that tells. */
function likelyOf(figure: Figure, held: readonly Held[]): Held | undefined {
  if (figure.value.c.length < 3 && figure.value.lt(1000)) return undefined;
  const found = held.filter(
    ({ likely, fit, agreement, fact }) =>
      likely && fit.kind === 'same' && agreement?.agrees === true && sameNumber(figure, fact),
  );
  return found.length === 1 ? found[0] : undefined;
}

function refutedBy(
  context: Context,
  figure: Figure,
  words: Wording,
  best: Held | undefined,
  held: readonly Held[],
): Decision {
  if (best) {
    if (tellsOfChange(best.fact, words.clause)) return NEI;
    const verdict = contradicted(context, figure, best);
    return { verdict: verdict ?? NEI.verdict, score: verdict ? best.score : 0 };
  }
  const other = tellsOfChange(held[0]!.fact, words.clause) ? undefined : otherUnit(figure, held);
  return other ?? NEI;
}
