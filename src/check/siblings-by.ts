import { addToList } from '../add-to-list.ts';
import type { Fact } from '../model/fact-base.ts';
import type { Needing } from './rivals.ts';

/** The facts that need a term, by what facts must have in common with them to be their siblings. */
export interface Siblings {
  byKey: ReadonlyMap<string, readonly Fact[]>;
  byId: ReadonlyMap<string, { fact: Fact; rest: string }>;
  /** Those that the base sets beside another, with its id. */
  compared: readonly { fact: Fact; to: string; rest: string }[];
}

/**
 * Groups the facts that need a term. Siblings have all other terms and the dimension in common, and
 * stand side by side in the base or, where they share a term, in one section of the report.
 */
export function siblingsBy(term: string, facts: readonly Needing[]): Siblings {
  const byKey = new Map<string, Fact[]>();
  const byId = new Map<string, { fact: Fact; rest: string }>();
  const compared: { fact: Fact; to: string; rest: string }[] = [];
  for (const { fact, needed, dimension } of facts) {
    const others = needed.filter((each) => each !== term).sort();
    const rest = [dimension, ...others].join('\n');
    const keys = [`in ${parentOf(fact.id)}\n${rest}`];
    if (others.length > 0) keys.push(`of ${fact.source.section}\n${rest}`);
    for (const key of keys) addToList(byKey, key, fact);
    byId.set(fact.id, { fact, rest });
    for (const { type, to } of fact.relations)
      if (type === 'compared-with') compared.push({ fact, to, rest });
  }
  return { byKey, byId, compared };
}

function parentOf(id: string): string {
  return id.slice(0, Math.max(id.lastIndexOf('.'), 0));
}
