import type { StoredFactBase } from '../model/fact-base.ts';
import { parseUnit, type UnitSet } from '../quantity/unit.ts';
import { isFigureLike } from './kinds.ts';
import type { Complaint, Path } from './problem.ts';
import { dateComplaints } from './written-date.ts';
import { figureComplaints, type Stated } from './written-figure.ts';
import { nameComplaints } from './written-name.ts';

type StoredFact = StoredFactBase['facts'][number];

/**
 * All in which a fact disagrees with `source.asWritten`, by its kind. A fact that lacks what its
 * kind needs, or has an unknown unit, has nothing to compare: that is said elsewhere.
 */
export function writtenComplaints(
  fact: StoredFact,
  language: string,
  units: UnitSet,
  path: Path,
): Complaint[] {
  if (!isFigureLike(fact.kind)) return nameComplaints(fact, language, path);
  if (fact.kind === 'date')
    return fact.date === undefined ? [] : dateComplaints(fact, fact.date, path);
  const stated = statedBy(fact, units);
  return stated ? figureComplaints(fact, stated, units, path) : [];
}

function statedBy({ kind, value, min, max, unit }: StoredFact, units: UnitSet): Stated | undefined {
  const [low, high] = kind === 'range' ? [min, max] : [value, value];
  const read = parseUnit(unit ?? '', units);
  return low === undefined || high === undefined || !read ? undefined : { low, high, unit: read };
}
