import type { Figure } from '../figures/figure.ts';
import type { Fact } from '../model/fact-base.ts';
import { countsThings, type Unit } from '../quantity/unit-table.ts';
import { between, type Draft, sentenceSpan } from './draft.ts';
import { type Held, sameNumber } from './hold.ts';
import { inOneSentence } from './one-sentence.ts';

/** What a likely fact is judged by besides the terms spoken of. */
export interface Around {
  clause: string;
  /** The terms of what the figure counts: those right behind it, or else right before it. */
  counted: readonly string[];
  /** Facts that other figures of the sentence bear out. */
  company: readonly Fact[];
  /** The other figures of the sentence. */
  beside: readonly Figure[];
}

/** By how much more strongly another fact must be spoken of. */
const LEAD = 0.15;

/**
 * Whether the figure is told of another fact, whose number it is not: one that is fully spoken of
 * nearer to it or names what it counts, or one that the clause says more of.
 */
export function isOfAnother(
  each: Held,
  held: readonly Held[],
  { counted, company, beside }: Around,
  isSureNumber: boolean,
  broader: (term: string) => readonly string[],
): boolean {
  if (
    held.some(
      (other) =>
        isSwapped(other, beside) &&
        other.own.length > each.own.length &&
        isWithin(each.own, other.own, broader),
    )
  )
    return true;
  if (held.some((other) => countsAnother(each, other, counted))) return true;
  if (company.some((other) => areTogether(each.fact, other))) return false;
  if (held.some((other) => isPlainlyTold(other) && isWithin(each.own, other.own, broader)))
    return true;
  const named = [...each.fact.about, ...each.fact.also];
  return held.some((other) => {
    if (other.fit.kind !== 'same' || other.agreement?.agrees !== false) return false;
    if (isSureNumber && other.fact.about.every((term) => named.includes(term))) return false;
    if (other.full && other.strongest > each.strongest + LEAD) return true;
    const within = each.own.length > 0 && each.own.every((term) => other.own.includes(term));
    return within && !other.blocked && other.own.length > each.own.length;
  });
}

/** The figures that stand in one sentence with a figure. */
export function figuresBeside(draft: Draft, figure: Figure): Figure[] {
  const [start, end] = sentenceSpan(draft, figure);
  return between(draft.figures, start, end).filter((each) => each !== figure);
}

/** Whether the noun that the figure counts is that of another fact, plainly told, whose number it is not. */
function countsAnother({ fact }: Held, other: Held, counted: readonly string[]): boolean {
  const named = [...fact.about, ...fact.also];
  return (
    other.full &&
    other.fit.kind === 'same' &&
    other.agreement?.agrees === false &&
    !counted.some((term) => named.includes(term)) &&
    counted.some((term) => other.fact.about.includes(term))
  );
}

/** Whether all that a clause says of one fact, it says by what it says of another. */
function isWithin(
  own: readonly string[],
  other: readonly string[],
  broader: (term: string) => readonly string[],
): boolean {
  return own.every((term) => other.some((each) => each === term || broader(each).includes(term)));
}

/** Whether the clause of the figure names all of a fact whose number it is not. */
function isPlainlyTold({ full, own, fact, agreement }: Held): boolean {
  return full && agreement?.agrees === false && fact.about.every((term) => own.includes(term));
}

/** Whether it is told of a fact whose number another figure beside it has. */
function isSwapped(held: Held, beside: readonly Figure[]): boolean {
  return isPlainlyTold(held) && beside.some((figure) => sameNumber(figure, held.fact));
}

/**
 * The fact that a figure is told of in place of one whose number it has, but that is spoken of in
 * another clause only, or does not count what the figure counts: 受惠企业2849家，协会商会13201家, where
 * the second counts associations.
 */
export function mistakenFor(
  { unit }: Figure,
  each: Held,
  held: readonly Held[],
  { counted }: Around,
): Held | undefined {
  const isCounted = ({ about, also }: Fact): boolean =>
    counted.some((term) => about.includes(term) || also.includes(term));
  if (isCounted(each.fact)) return undefined;
  return held.find((other) => {
    const { fact, full, own, score, fit, agreement, blocked } = other;
    if (blocked || fit.kind !== 'same' || agreement?.agrees !== false) return false;
    const isItsNoun = counted.some((term) => fact.about.includes(term));
    if (isItsNoun && each.own.length === 0) return true;
    if (isItsNoun && isCountedBy(unit, fact) && isPlainlyTold(other)) return true;
    if (!full || !isCounted(fact)) return false;
    return (
      each.own.length === 0 || (score > each.score && each.own.every((it) => own.includes(it)))
    );
  });
}

/** Whether a unit may count what a fact counts: 12项 of something are no 18877个. */
function isCountedBy(unit: Unit | undefined, fact: Fact): boolean {
  return countsThings(unit) && (unit === undefined || unit.id === fact.unit);
}

/** Facts that are related or stand in one sentence of the report. */
export function areTogether(a: Fact, b: Fact): boolean {
  const related = (from: Fact, to: Fact): boolean =>
    from.relations.some((each) => each.to === to.id);
  return a !== b && (inOneSentence(a, b) || related(a, b) || related(b, a));
}
