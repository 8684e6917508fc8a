import Big from 'big.js';
import type { Figure } from '../figures/figure.ts';
import type { Fact } from '../model/fact-base.ts';
import type { CompoundUnit } from '../quantity/unit.ts';
import { UNITS, type Unit } from '../quantity/unit-table.ts';
import { type Agreement, agree, isFarOff, type Stated } from './agree.ts';
import type { Candidate } from './candidates.ts';
import { grewBy } from './change.ts';
import type { Wording } from './context.ts';
import { fitUnits, type UnitFit } from './measure.ts';
import type { Prepared } from './prepared.ts';

/** A candidate with how the figure's unit and number stand to it. */
export interface Held extends Candidate {
  fit: UnitFit;
  /** Absent where the units do not meet or the fact has no value. */
  agreement: Agreement | undefined;
}

/** What a figure is counted by. */
export interface Times {
  /** What its own clause says. */
  rates: readonly Unit[];
  /** The time that the words before it say, for facts that are counted by time. */
  carried: Unit | undefined;
}

/**
 * Holds a figure against candidates, one after the other. `words` are those around the figure. How it
 * stands to a unit is worked out once for all facts in it.
 */
export function holder(
  { measured }: Prepared,
  figure: Figure,
  times: Times,
  words: Wording,
): (candidate: Candidate) => Held {
  const inUnit = new Map<CompoundUnit | undefined, InUnit>();
  return (candidate) => {
    const { fact, full, coverage, strongest, own, spoken, blocked, hints } = candidate;
    const { unit, stated } = measured(fact);
    let found = inUnit.get(unit);
    if (!found) {
      found = heldInUnit(figure, times, words, unit, fact);
      inUnit.set(unit, found);
    }
    const { fit, affinity } = found;
    const agreement = stated && agreementWith(found, stated);
    const score = candidate.score * affinity;
    return {
      fact,
      full,
      coverage,
      strongest,
      own,
      spoken,
      blocked,
      hints,
      score,
      fit,
      agreement,
    };
  };
}

/** How a figure stands to all facts of one unit. */
interface InUnit {
  fit: UnitFit;
  affinity: number;
  /** The figure as it is to be compared with the value of a fact, and about how much it is in the unit. */
  asked: Figure;
  claimed: number;
}

function heldInUnit(
  figure: Figure,
  times: Times,
  words: Wording,
  unit: CompoundUnit | undefined,
  fact: Fact,
): InUnit {
  const rates = times.carried && isTimed(unit) ? [...times.rates, times.carried] : times.rates;
  const fit = fitUnits(figure, rates, unit, words);
  const asked = grewBy(figure, fact, words.clause);
  const claimed = fit.kind === 'same' ? asked.value.times(fit.factor).toNumber() : 0;
  return { fit, affinity: affinity(figure, unit?.of.id), asked, claimed };
}

function agreementWith({ fit, asked, claimed }: InUnit, stated: Stated): Agreement | undefined {
  if (fit.kind !== 'same') return undefined;
  return isFarOff(asked, claimed, stated) ? OFF : agree(asked, fit.factor, stated, fit.spread);
}

const OFF: Agreement = { agrees: false, reason: 'value' };

function isTimed(unit: CompoundUnit | undefined): boolean {
  return unit?.per.some(({ dimension }) => dimension === 'time') ?? false;
}

/** 28项 is likelier said of a fact in 项 than of one in 个; a bare number of any. */
function affinity({ unit }: Figure, wanted: string | undefined): number {
  if (unit === undefined || unit.id === wanted) return 1;
  return unit.id !== '个' ? 0.6 : wanted !== undefined && DIVISIONS.has(wanted) ? 0.7 : 0.9;
}

const DIVISIONS: ReadonlySet<string> = new Set(
  [...UNITS.values()].filter(({ dimension }) => dimension === 'divisions').map(({ id }) => id),
);

/** Whether the digits are those of a fact, whatever their unit. */
export function sameNumber({ value, upper }: Figure, fact: Fact): boolean {
  const low = fact.value ?? fact.min;
  if (low === undefined || !value.eq(new Big(low))) return false;
  return fact.max === undefined ? upper === undefined : upper?.eq(new Big(fact.max)) === true;
}
