import { parseUnit, type UnitSet } from '../quantity/unit.ts';
import { statedBy } from './agree.ts';
import type { Right } from './correct/correct.ts';
import type { Held } from './hold.ts';

/** What a figure should have stated where it speaks of a fact. */
export function rightOf({ fact, fit }: Held, units: UnitSet): Right | undefined {
  const stated = statedBy(fact);
  return (
    stated && {
      ...stated,
      unit: parseUnit(fact.unit ?? '', units),
      factor: fit.kind === 'same' ? fit.factor : undefined,
    }
  );
}
