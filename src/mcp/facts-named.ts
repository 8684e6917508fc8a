import { z } from 'zod';
import type { Fact } from '../model/fact-base.ts';
import type { FactStore } from '../store/fact-store.ts';

/** Ids of facts as a client names them. */
export const factIds = z
  .array(z.string().min(1).max(200))
  .max(50)
  .describe('Ids as search gives them; an alias or the start of one id only will do.');

/** The facts that are named, in the order named.
 * @throws FactqError `unknown-id` or `ambiguous-id`.
 */
export async function factsNamed(store: FactStore, names: readonly string[]): Promise<Fact[]> {
  const facts: Fact[] = [];
  for (const name of names) facts.push(await store.resolve(name));
  return facts;
}
