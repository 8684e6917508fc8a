import type { Figure } from '../figures/figure.ts';
import type { Fact } from '../model/fact-base.ts';
import type { UnitSet } from '../quantity/unit.ts';
import { countsThings } from '../quantity/unit-table.ts';
import type { Context } from './context.ts';
import type { Decision } from './decision.ts';
import { type Held, sameNumber } from './hold.ts';
import { refuted } from './refuted.ts';
import { rightOf } from './right.ts';
import { scopeConflict } from './scope.ts';
import type { Verdict } from './verdict.ts';

/** The verdict where a fact is spoken of and the number is another; undefined where the report is silent. */
export function contradicted(
  { draft, prepared, phrases }: Context,
  figure: Figure,
  { fact, agreement }: Held,
): Verdict | undefined {
  if (figure.negated || agreement?.agrees !== false) return undefined;
  const { place, period } = scopeConflict(draft, figure, fact, prepared);
  if (place ?? period) return undefined;
  if (agreement.reason === 'direction') return refuted('direction', fact);
  if (sameNumber(figure, fact)) return refuted('unit', fact);
  const owner = prepared
    .withDigits(figure.value)
    .find((other) => other !== fact && sameNumber(figure, other) && areConfused(fact, other));
  return owner ? refuted('subject', fact, phrases.owner(owner.id)) : refuted('value', fact);
}

/** What a fact counts, whatever by. */
function kindOf({ unit }: Fact): string | undefined {
  return unit?.split('/')[0];
}

/** Facts whose figures are easily given to one another: of one section and unit, but not a task and what of it is done. */
function areConfused(a: Fact, b: Fact): boolean {
  const isOf = (part: Fact, whole: Fact): boolean =>
    part.relations.some(({ type, to }) => to === whole.id && type === 'out-of');
  return (
    kindOf(a) === kindOf(b) && a.source.section === b.source.section && !isOf(a, b) && !isOf(b, a)
  );
}

/** A count of people is no wrong unit of an amount of money, but another thing. */
function isOtherKind({ unit }: Figure, fact: Fact, units: UnitSet): boolean {
  return countsThings(unit) !== countsThings(units.get(fact.unit?.split('/')[0] ?? ''));
}

/** Below this a number in another unit is more likely another count than a wrong unit. */
const LEAST = 10;

/** The same number of the same subject in a unit of another kind: 57万户 for 57万人次. */
export function otherUnit(
  figure: Figure,
  held: readonly Held[],
  units: UnitSet,
): Decision | undefined {
  if (figure.unit === undefined || (countsThings(figure.unit) && figure.value.lt(LEAST)))
    return undefined;
  const same = held.find(
    ({ full, fit, fact }) =>
      full && fit.kind !== 'same' && sameNumber(figure, fact) && !isOtherKind(figure, fact, units),
  );
  return (
    same && {
      verdict: refuted('unit', same.fact),
      score: same.score,
      right: rightOf(same, units),
      trace: { decided: same },
    }
  );
}
