import Big from 'big.js';
import type { Figure } from '../figures/figure.ts';
import type { Fact } from '../model/fact-base.ts';
import { countsThings } from '../quantity/unit-table.ts';
import type { Context } from './context.ts';
import { between, clauseSpan, sentenceSpan } from './draft.ts';
import type { Held } from './hold.ts';
import { labelWords, wordsFound } from './label-words.ts';
import {
  COPIED_DIGITS,
  FITS,
  isExact,
  isSame,
  type NumberFit,
  TELLING_DIGITS,
} from './number-fit.ts';
import { type Around, areTogether, isOfAnother } from './of-another.ts';
import { tellsPhase } from './phase.ts';
import { isSurelyTelling } from './telling.ts';

/** Nor is a number as large as this. */
const TELLING_SIZE = 1000;
/** Hints that must bear out a telling number, and any other. */
const FEW = 2;
const MANY = 3;
/** Share of the needed terms that bears out a telling number. */
const HALF = 0.5;

/**
 * The only fact that a draft does not fully speak of, but that has the number of the figure in the way
 * asked for, and that enough of the words around it tell of. Nothing may speak against it: no rival of
 * a term it needs.
 */
export function likelyOf(
  context: Context,
  figure: Figure,
  held: readonly Held[],
  number: NumberFit,
  around: Around,
): Held | undefined {
  const telling = isTelling(figure);
  const { broader } = context.prepared.subjects;
  if (number === 'slipped' && !telling) return undefined;
  if (saysOther(context, figure)) return undefined;
  const found = held.filter(
    (each) =>
      !each.full &&
      !each.blocked &&
      !isOnlyQualified(context, each, around) &&
      FITS[number](figure, each) &&
      !isOfAnother(each, held, around, isSurelyTelling(figure), broader) &&
      (isSure(context, figure, each, around) ||
        (!isNarrower(context, each, held, around) &&
          isNamed(context, figure, each, held, around))) &&
      hintsOf(context, figure, each, held, around) >= leastHints(figure, each, around),
  );
  return found.length === 1 ? found[0] : undefined;
}

/**
 * Whether only what parts a fact from its siblings is spoken of (城市), and not what they are all of
 * (低保): it may be said of anything, unless numbers of its siblings stand beside it.
 */
function isOnlyQualified(
  { prepared: { subjects, withDigits } }: Context,
  { fact, spoken, fit, hints }: Held,
  { company, beside }: Around,
): boolean {
  // 城市的标准是每人每月615元: what it is paid by tells as much.
  if (fit.kind === 'same' && fit.rated && hints.also > 0) return false;
  if (spoken.length === 0 || !spoken.every((term) => subjects.rivals.has(term))) return false;
  if (subjects.about.get(fact.id)!.every((term) => subjects.rivals.has(term))) return false;
  const besides = beside
    .filter(({ value }) => value.c.length > 1)
    .flatMap(({ value }) => withDigits(value));
  return ![...company, ...besides].some((other) => areTogether(fact, other));
}

/** Whether a fact that is not fully spoken of has the number, so that more hints could tell it. */
export function mayBeLikely(figure: Figure, held: readonly Held[]): boolean {
  return held.some((each) => !each.full && !each.blocked && isSame(figure, each));
}

/** Just the many digits of the fact, and something that tells of it besides a word many facts share. */
function isSure(
  context: Context,
  figure: Figure,
  { fact, coverage, fit, hints }: Held,
  { company }: Around,
): boolean {
  if (!isSurelyTelling(figure) || fit.kind !== 'same') return false;
  if (!isExact(figure, fit.factor, new Big(fact.value ?? 0))) return false;
  if (coverage > 0) return true;
  const words = labelWordsIn(context, figure, fact);
  const signs = [
    figure.value.c.length > COPIED_DIGITS,
    hints.beside > 0,
    hints.also > 1,
    hints.also > 0 && fact.also.some((term) => isRare(context, term)),
    words > 0,
    words > 1,
    company.some((other) => other !== fact && other.source.section === fact.source.section),
  ];
  return signs.filter(Boolean).length > 1;
}

/** Whether the clause of a figure names what the base lists only as another thing than it tells of. */
export function saysOther({ draft, prepared }: Context, figure: Figure): boolean {
  const { idle } = prepared.vocabulary;
  const [start, end] = clauseSpan(draft, figure);
  return between(draft.mentions, start, end).some(({ term }) => idle.has(term));
}

/** Facts that a telling term may at most belong to. */
const FEW_FACTS = 2;

function isRare({ prepared: { subjects } }: Context, term: string): boolean {
  return subjects.byTerm.get(term)!.length <= FEW_FACTS;
}

/** Whether all that tells of the fact is the noun behind the number: 18877个村 may have come by anything. */
function isOnlyCounted({ about }: Fact, { counted }: Around): boolean {
  return about.length > 1 && counted.some((term) => about.includes(term));
}

/** A missing term may be how far the work has come, told in another word. */
function leastHints(figure: Figure, each: Held, around: Around): number {
  const { fact, fit, coverage } = each;
  const stated = new Big(fact.value ?? 0);
  const digits = fit.kind === 'same' ? figure.value.times(fit.factor).round(9).c : [];
  if (digits.join('') !== stated.c.join('')) return MANY;
  if (isSurelyTelling(figure)) return isOnlyCounted(fact, around) ? FEW : 1;
  if (figure.value.c.length >= TELLING_DIGITS && coverage >= HALF) return 1;
  // A round 30,000,000 is told of many a thing.
  const isNoun = around.counted.some((term) => fact.about.includes(term));
  const told =
    isTelling(figure) &&
    (figure.value.c.length > 1 || coverage > HALF || (isNoun && coverage >= HALF));
  return told || tellsPhase(fact, around.clause) ? FEW : MANY;
}

function isTelling({ value }: Figure): boolean {
  return value.c.length >= TELLING_DIGITS || value.gte(TELLING_SIZE);
}

/** A count needs the name of what it counts, or of what that is a part of; an amount any term. */
function isNamed(
  context: Context,
  figure: Figure,
  { fact, hints }: Held,
  held: readonly Held[],
  { company }: Around,
): boolean {
  if (company.some((other) => areTogether(fact, other))) return true;
  if (hints.needed > 0 || labelWordsIn(context, figure, fact) > 2) return true;
  const unit = context.prepared.units.get(fact.unit?.split('/')[0] ?? '');
  const amount = !countsThings(unit);
  return (amount && hints.also > 1) || (hints.also > 0 && isRelated(fact, held));
}

/** What is told of the whole is not said of a part of it that the draft does not name. */
function isNarrower(
  { prepared: { subjects } }: Context,
  { fact }: Held,
  held: readonly Held[],
  { company }: Around,
): boolean {
  const own = subjects.about.get(fact.id)!;
  return held.some(({ fact: other, full, fit }) => {
    if (company.includes(other)) return false;
    if (!full || fit.kind !== 'same') return false;
    const isPart = fact.relations.some(({ type, to }) => type === 'part-of' && to === other.id);
    return isPart || subjects.about.get(other.id)!.every((term) => own.includes(term));
  });
}

/** A fact it is related to is fully spoken of. */
function isRelated(fact: Fact, held: readonly Held[]): boolean {
  return held.some(
    (other) =>
      other.full &&
      (fact.relations.some(({ to }) => to === other.fact.id) ||
        other.fact.relations.some(({ to }) => to === fact.id)),
  );
}

function labelWordsIn({ draft, prepared }: Context, figure: Figure, fact: Fact): number {
  const [start, end] = sentenceSpan(draft, figure);
  const named = between(draft.mentions, start, end);
  return wordsFound(draft.text, start, end, named, labelWords(prepared.base, fact));
}

function hintsOf(
  context: Context,
  figure: Figure,
  { fact, fit, hints, coverage }: Held,
  held: readonly Held[],
  { clause, company }: Around,
): number {
  const rate = fit.kind === 'same' && fit.rated ? 1 : 0;
  const words = labelWordsIn(context, figure, fact);
  const terms = hints.needed + Math.min(hints.also, 2) + hints.beside;
  const others = [
    coverage > 0 && hints.needed === 0,
    company.some((other) => other !== fact && other.source.section === fact.source.section),
    words > 0,
    words > 1,
    isRelated(fact, held),
    tellsPhase(fact, clause),
    company.some((other) => areTogether(fact, other)),
  ];
  return terms + rate + others.filter(Boolean).length;
}
