import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { complete } from '../../src/base/complete.ts';
import type { Collection } from '../../src/model/collection.ts';
import type { Fact } from '../../src/model/fact-base.ts';
import { factBaseSchema } from '../../src/model/schema.ts';

const FILE = new URL('../../data/shanxi-civil-affairs-2021.yaml', import.meta.url);
const base = complete(factBaseSchema.parse(parse(readFileSync(FILE, 'utf8'))));

/** The shipped base alone. */
export const shanxi: Collection = { bases: [base], facts: base.facts };

/** The shipped base beside a copy of itself under another name, ids prefixed as for several bases. */
export const twice: Collection = (() => {
  const bases = ['one', 'two'].map((id) => ({
    ...base,
    report: { ...base.report, id },
    facts: base.facts.map((fact) => prefixed(fact, id)),
  }));
  return { bases, facts: bases.flatMap(({ facts }) => facts) };
})();

function prefixed(fact: Fact, report: string): Fact {
  const relations = fact.relations.map((each) => ({ ...each, to: `${report}:${each.to}` }));
  return { ...fact, id: `${report}:${fact.id}`, report, relations };
}

/** A fact of the shipped base by its exact id. */
export function fact(id: string): Fact {
  const found = base.facts.find((each) => each.id === id);
  if (!found) throw new Error(`no fact ${id}`);
  return found;
}
