import type { Collection } from '../model/collection.ts';
import type { Fact, FactBase } from '../model/fact-base.ts';
import { type UnitSet, unitSet } from '../quantity/unit.ts';

/** The base that a fact of the collection stands in. */
export function baseOf(collection: Collection, fact: Fact): FactBase {
  return collection.bases.find(({ report }) => report.id === fact.report)!;
}

/** All units of the collection: those factq knows and those its bases add. */
export function unitsOf(collection: Collection): UnitSet {
  return unitSet(Object.assign({}, ...collection.bases.map(({ units }) => units)));
}
