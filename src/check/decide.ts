import Big from 'big.js';
import type { Figure } from '../figures/figure.ts';
import type { FactBase } from '../model/fact-base.ts';
import type { UnitSet } from '../quantity/unit.ts';
import type { Unit } from '../quantity/unit-table.ts';
import { type Agreement, agree, statedBy } from './agree.ts';
import { type Candidate, candidatesFor } from './candidates.ts';
import { saysChange } from './cues.ts';
import { derive } from './derive.ts';
import { clauseSpan, type Draft, sentenceSpan } from './draft.ts';
import { type Evidence, evidenceFor } from './evidence.ts';
import { fitUnits, ratesOf, type UnitFit } from './measure.ts';
import { scopeConflict } from './scope.ts';
import { statusConflict } from './status.ts';
import type { Subjects } from './subjects.ts';
import type { Reason, Verdict } from './verdict.ts';

/** What every decision on one draft shares. */
export interface Context {
  base: FactBase;
  units: UnitSet;
  subjects: Subjects;
  draft: Draft;
  paired: ReadonlyMap<Figure, { own: string; others: readonly string[] }>;
}

interface Held extends Candidate {
  fit: UnitFit;
  agreement: Agreement | undefined;
}

/** Candidates this near the best in score may be meant as well. */
const CLOSE = 0.7;

/** Decides one figure: what it is said of first, then whether the number holds. In doubt, nei. */
export function decide(context: Context, figure: Figure): Verdict {
  const { draft, subjects } = context;
  const around = evidenceFor(draft, figure);
  const rates = ratesOf(draft, figure);
  const held = candidatesFor(around, subjects, context.paired.get(figure)).map((candidate) =>
    hold(context, figure, rates, candidate),
  );
  const full = held
    .filter((each) => each.full && each.fit.kind === 'same')
    .sort((a, b) => b.score - a.score);
  const best = full[0];
  const computed = computedVerdict(context, figure, around, rates);
  if (computed?.decisive) return computed.verdict;
  const agreeing = full.find(
    (each) => each.agreement?.agrees === true && meant(context, each, best!),
  );
  if (agreeing) return settled(context, figure, agreeing);
  if (computed?.verdict.verdict === 'supported') return computed.verdict;
  const clause = textOf(draft, figure).clause;
  if (saysChange(clause)) return NEI; // a change, which no fact states
  if (best) return contradicted(context, figure, best, held);
  return otherUnit(figure, held) ?? NEI;
}

/** Near the best in score, and not just the broader subject (the task) of a narrower one (what of it has started). */
function meant({ subjects }: Context, each: Held, best: Held): boolean {
  if (each === best) return true;
  const narrower = subjects.about.get(best.fact.id)!;
  const broader = subjects.about.get(each.fact.id)!;
  const inside =
    broader.length < narrower.length && broader.every((term) => narrower.includes(term));
  return !inside && each.score >= best.score * CLOSE;
}

function hold(
  { units }: Context,
  figure: Figure,
  rates: readonly Unit[],
  candidate: Candidate,
): Held {
  const fit = fitUnits(figure, rates, candidate.fact, units);
  const stated = statedBy(candidate.fact);
  const agreement = stated && fit.kind === 'same' ? agree(figure, fit.factor, stated) : undefined;
  return {
    ...candidate,
    score: candidate.score * affinity(figure, candidate.fact.unit),
    fit,
    agreement,
  };
}

/** 28项 is likelier said of a fact in 项 than of one in 个; a bare number of any. */
function affinity({ unit }: Figure, wanted: string | undefined): number {
  if (unit === undefined || unit.id === wanted?.split('/')[0]) return 1;
  return unit.id === '个' ? 0.9 : 0.6;
}

/** The number holds: only its setting can still be wrong. */
function settled(
  { draft, base }: Context,
  figure: Figure,
  { fact, fit, agreement }: Held,
): Verdict {
  if (figure.negated) return refuted('value', fact, 'the draft denies what the report says');
  const { place, period } = scopeConflict(draft, figure, fact, base);
  if (place ?? period)
    return refuted('scope', fact, `the report does not say this of ${place ?? period}`);
  const { clause, sentence } = textOf(draft, figure);
  if (statusConflict(fact, clause, sentence))
    return refuted('status', fact, `in the report this is ${fact.status}`);
  if (agreement?.agrees !== true) return NEI;
  const converted =
    fit.kind === 'same' &&
    agreement.match === 'exact' &&
    (fit.converted || otherScale(figure, fact.source.asWritten));
  return {
    verdict: 'supported',
    match: converted ? 'converted' : agreement.match,
    report: fact.source.asWritten,
    facts: [fact.id],
    ...(agreement.remark !== undefined && { remark: agreement.remark }),
  };
}

/** Another scale word than the report's; numerals in words are mere notation. */
function otherScale({ notation, scale }: Figure, asWritten: string): boolean {
  if (notation !== 'digits') return false;
  const printed = /[\d.](万亿|亿|万|千)/.exec(asWritten)?.[1];
  return scale !== printed;
}

/** The fact is spoken of and the number is another. */
function contradicted(
  { draft, base }: Context,
  figure: Figure,
  best: Held,
  held: readonly Held[],
): Verdict {
  if (figure.negated || best.agreement?.agrees !== false) return NEI;
  const { place, period } = scopeConflict(draft, figure, best.fact, base);
  if (place ?? period) return NEI;
  const elsewhere = held.find(
    (each) => each !== best && each.coverage > 0 && sameNumber(figure, each),
  );
  const reason = sameNumber(figure, best)
    ? 'unit'
    : best.agreement.reason === 'direction'
      ? 'direction'
      : elsewhere
        ? 'subject'
        : 'value';
  return refuted(
    reason,
    best.fact,
    elsewhere && reason === 'subject' ? `the figure is that of ${elsewhere.fact.id}` : undefined,
  );
}

/** The same number of the same subject in a unit of another kind: 57万户 for 57万人次. */
function otherUnit(figure: Figure, held: readonly Held[]): Verdict | undefined {
  const same = held.find(
    (each) => each.full && each.fit.kind !== 'same' && sameNumber(figure, each),
  );
  return same && refuted('unit', same.fact);
}

function sameNumber(figure: Figure, { fact }: Candidate): boolean {
  return fact.value !== undefined && figure.value.eq(new Big(fact.value));
}

function refuted(reason: Reason, { id, source }: Candidate['fact'], remark?: string): Verdict {
  return {
    verdict: 'refuted',
    reason,
    report: source.asWritten,
    facts: [id],
    ...(remark !== undefined && { remark }),
  };
}

const NEI: Verdict = { verdict: 'nei', facts: [] };

function computedVerdict(
  context: Context,
  figure: Figure,
  around: ReadonlyMap<string, Evidence>,
  rates: readonly Unit[],
): { verdict: Verdict; decisive: boolean } | undefined {
  const { draft, subjects, units } = context;
  const { clause, sentence } = textOf(draft, figure);
  if (saysChange(clause)) return undefined;
  const open = candidatesFor(around, { ...subjects, rivals: new Map() });
  const order = (fact: Candidate['fact']): number => {
    const terms = subjects.about.get(fact.id)!.filter((term) => subjects.rivals.has(term));
    const found = (draft.bySentence.get(draft.places.get(figure)!.sentence) ?? []).find(
      ({ term }) => terms.includes(term),
    );
    return found?.start ?? Number.POSITIVE_INFINITY;
  };
  const [first] = derive({
    figure,
    rates,
    open,
    clause,
    sentence,
    subjects,
    units,
    order,
  });
  if (!first) return undefined;
  const { formula, facts, agreement, decisive } = first;
  if (agreement.agrees === true)
    return {
      verdict: { verdict: 'supported', match: 'derived', report: formula, facts },
      decisive,
    };
  if (!decisive || agreement.agrees !== false) return undefined;
  return {
    verdict: { verdict: 'refuted', reason: agreement.reason, report: formula, facts },
    decisive,
  };
}

function textOf(draft: Draft, figure: Figure): { clause: string; sentence: string } {
  const place = draft.places.get(figure)!;
  return {
    clause: draft.text.slice(...clauseSpan(draft, place.clause)),
    sentence: draft.text.slice(...sentenceSpan(draft, place)),
  };
}
