import type { Collection } from '../../src/model/collection.ts';
import type { Fact } from '../../src/model/fact-base.ts';
import { shanxi } from '../query/shanxi.ts';

const like = shanxi.facts[0]!;

/** A fact with an id and what the test is about; the rest is of no account. */
export function made(id: string, own: Partial<Fact>): Fact {
  const { value: _, unit: __, ...rest } = like;
  return {
    ...rest,
    id,
    label: { zh: `甲${id}`, en: `the ${id}` },
    aliases: [],
    relations: [],
    hedge: 'exact',
    status: 'actual',
    ...own,
  };
}

/** A collection of made facts. */
export function of(...facts: Fact[]): Collection {
  return { bases: shanxi.bases.map((base) => ({ ...base, facts })), facts };
}
