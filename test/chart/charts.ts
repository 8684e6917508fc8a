import type { Collection } from '../../src/model/collection.ts';
import type { Fact } from '../../src/model/fact-base.ts';
import { harbour } from '../cite/harbour.ts';
import { shanxi } from '../query/shanxi.ts';

/** The made-up report of a harbour authority alone. */
export const port: Collection = { bases: [harbour], facts: harbour.facts };

/** Facts of a collection by their ids. */
export function facts(collection: Collection, ...ids: string[]): Fact[] {
  return ids.map((id) => {
    const found = collection.facts.find((fact) => fact.id === id);
    if (!found) throw new Error(`no fact ${id}`);
    return found;
  });
}

/** Both subsistence allowances: one a month, the other a year. */
export const allowances = facts(shanxi, 'dibao.urban.standard', 'dibao.rural.standard');
