import { extract } from '../figures/extract.ts';
import { readNumber } from '../figures/number.ts';
import type { UnitSet } from '../quantity/unit.ts';
import { type Query, readQuery } from './query.ts';

/** Takes a query apart, figures and dates with all their grammar. */
export function parseQuery(typed: string, units: UnitSet): Query {
  return readQuery(typed, units, { extract, readNumber });
}
