import type { Answer } from '../cli/program.ts';
import { FactqError } from '../errors.ts';
import { collectionOf } from '../model/collection.ts';
import type { Fact, FactBase } from '../model/fact-base.ts';
import { resolveFact } from '../query/resolve.ts';

/**
 * One field of a fact, bare; by default its value.
 * @throws FactqError `usage` where the fact has no such field.
 */
export function get(base: FactBase, id: string, field?: string): Answer {
  const fact = resolveFact(collectionOf(base), id);
  const value = field === undefined ? plainValue(fact) : fieldAt(fact, field);
  if (value === undefined) {
    throw new FactqError('usage', `${fact.id} has no ${field ?? 'value'}`, {
      hint: `Its fields: ${Object.keys(fact).join(', ')}.`,
    });
  }
  return { text: `${typeof value === 'object' ? JSON.stringify(value) : String(value)}\n` };
}

function plainValue({ value, min, max, date }: Fact): string | undefined {
  return value ?? (min === undefined ? date : `${min}-${max}`);
}

function fieldAt(fact: Fact, path: string): unknown {
  return path.split('.').reduce<unknown>((value, key) => {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    return (value as Record<string, unknown>)[key];
  }, fact);
}
