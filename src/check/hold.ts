import Big from 'big.js';
import type { Figure } from '../figures/figure.ts';
import type { Fact } from '../model/fact-base.ts';
import type { UnitSet } from '../quantity/unit.ts';
import type { Unit } from '../quantity/unit-table.ts';
import { type Agreement, agree, statedBy } from './agree.ts';
import type { Candidate } from './candidates.ts';
import { grewBy } from './change.ts';
import { fitUnits, type UnitFit } from './measure.ts';

/** A candidate with how the figure's unit and number stand to it. */
export interface Held extends Candidate {
  fit: UnitFit;
  /** Absent where the units do not meet or the fact has no value. */
  agreement: Agreement | undefined;
}

/** Holds a figure against a candidate. `clause` is the clause of the figure. */
export function hold(
  units: UnitSet,
  figure: Figure,
  rates: readonly Unit[],
  clause: string,
  candidate: Candidate,
): Held {
  const fit = fitUnits(figure, rates, candidate.fact, units, clause);
  const stated = statedBy(candidate.fact);
  const asked = grewBy(figure, candidate.fact, clause);
  const agreement = stated && fit.kind === 'same' ? agree(asked, fit.factor, stated) : undefined;
  const score = candidate.score * affinity(figure, candidate.fact.unit);
  return { ...candidate, score, fit, agreement };
}

/** 28项 is likelier said of a fact in 项 than of one in 个; a bare number of any. */
function affinity({ unit }: Figure, wanted: string | undefined): number {
  if (unit === undefined || unit.id === wanted?.split('/')[0]) return 1;
  return unit.id === '个' ? 0.9 : 0.6;
}

/** Whether the digits are those of a fact, whatever their unit. */
export function sameNumber(figure: Figure, { value }: Fact): boolean {
  return value !== undefined && figure.value.eq(new Big(value));
}
