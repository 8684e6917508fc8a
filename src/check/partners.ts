import { addToList } from '../add-to-list.ts';
import { remembered } from '../remembered.ts';
import type { Siblings } from './siblings-by.ts';

/**
 * Tells for a term the others that may be its rivals: they share a key of their siblings with it, or
 * the base sets a fact of one beside a fact of the other. `siblings` are those of all terms.
 */
export function partnersFinder(
  siblings: ReadonlyMap<string, Siblings>,
): (term: string) => ReadonlySet<string> {
  const byKey = new Map<string, string[]>();
  const needing = new Map<string, string[]>();
  const besides = new Map<string, string[]>();
  for (const [term, own] of siblings) {
    for (const key of own.byKey.keys()) addToList(byKey, key, term);
    for (const id of own.byId.keys()) addToList(needing, id, term);
    for (const { to } of own.compared) addToList(besides, to, term);
  }
  return remembered((term) => {
    const own = siblings.get(term);
    if (!own) return new Set<string>();
    return new Set([
      ...[...own.byKey.keys()].flatMap((key) => byKey.get(key)!),
      ...own.compared.flatMap(({ to }) => needing.get(to) ?? []),
      ...[...own.byId.keys()].flatMap((id) => besides.get(id) ?? []),
    ]);
  });
}
