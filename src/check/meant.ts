import type { Figure } from '../figures/figure.ts';
import type { Context } from './context.ts';
import { type Evidence, LATER_CLAUSE } from './evidence.ts';
import type { Held } from './hold.ts';
import type { Prepared } from './prepared.ts';
import type { Subjects } from './subjects.ts';
import { hasItsDigits } from './telling.ts';

/** Candidates this near the best in score may be meant as well. */
export const CLOSE = 0.7;
/** Those with the very digits of the figure may be this far behind. */
const NOT_FAR = 0.5;

/** Near the best in score, and not just the broader subject (the task) of a narrower one (what of it has started). */
export function isMeant(
  { prepared: { subjects } }: Context,
  each: Held,
  best: Held,
  around: ReadonlyMap<string, Evidence>,
): boolean {
  const inside = isWithin(subjects, each, best) && !isWithin(subjects, best, each);
  if (inside)
    return (
      isCarriedOver(subjects, each, best, around) || standsNearer(subjects, each, best, around)
    );
  return each.score >= best.score * CLOSE;
}

/** Not far behind the best, which has another number than this one of many digits. */
export function isSurelyMeant(prepared: Prepared, figure: Figure, each: Held, best: Held): boolean {
  return (
    hasItsDigits(prepared, figure, each) &&
    each.score >= best.score * NOT_FAR &&
    !isWithin(prepared.subjects, each, best)
  );
}

/** Whether only a bound (不足150个) agrees, which many a number does. */
export function isLoose({ hedge, value }: Figure, { fact, fit }: Held): boolean {
  if (hedge === 'exact' || hedge === 'about' || fact.value === undefined) return false;
  return fit.kind === 'same' && !value.times(fit.factor).eq(fact.value);
}

/** Whether what the narrower one needs besides is only spoken of in an earlier sentence or a later clause. */
function isCarriedOver(
  { about }: Subjects,
  each: Held,
  best: Held,
  around: ReadonlyMap<string, Evidence>,
): boolean {
  const own = about.get(each.fact.id)!;
  const besides = about.get(best.fact.id)!.filter((term) => !own.includes(term));
  return besides.every((term) => (around.get(term)?.strength ?? 0) <= LATER_CLAUSE);
}

/** Whether what tells the broader one (任务) stands nearer than what the narrower one needs besides (开工). */
function standsNearer(
  { about }: Subjects,
  each: Held,
  best: Held,
  around: ReadonlyMap<string, Evidence>,
): boolean {
  const distance = (terms: readonly string[]): number =>
    Math.min(...terms.map((term) => around.get(term)?.distance ?? Number.POSITIVE_INFINITY));
  const own = about.get(each.fact.id)!;
  const narrower = about.get(best.fact.id)!;
  const shared = [...narrower, ...best.fact.also];
  const hints = each.fact.also.filter((term) => !shared.includes(term));
  return distance(hints) < distance(narrower.filter((term) => !own.includes(term)));
}

/** 公益金 of the lottery before the lottery, where as much speaks for either. */
export function narrowerFirst(subjects: Subjects, a: Held, b: Held): number {
  return Number(isWithin(subjects, a, b)) - Number(isWithin(subjects, b, a));
}

/** Whether all that a candidate needs belongs to another as well. */
function isWithin({ about, broader }: Subjects, { fact }: Held, other: Held): boolean {
  const needed = about.get(other.fact.id)!;
  const own = about.get(fact.id)!;
  // Facts of one kind share their list.
  if (own === needed) return true;
  return own.every(
    (term) =>
      needed.includes(term) ||
      other.fact.also.includes(term) ||
      needed.some((each) => broader(each).includes(term)),
  );
}
