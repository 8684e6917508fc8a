import { apart } from '../text/apart.ts';
import type { BasePieces } from './base-pieces.ts';
import { complaintsIn } from './checks.ts';
import { valueAt } from './raw.ts';

/**
 * Whether there is no error in a base: each piece of its facts is checked as a base by itself, and
 * then whether all ids differ and all facts that are named are there.
 *
 * @throws as `BasePieces.lists` does
 */
export function isSound(pieces: BasePieces): boolean {
  const ids = new Set<string>();
  const named = new Set<string>();
  let head = pieces.head();
  for (const list of pieces.lists()) {
    const others: string[] = [];
    const part = {
      ...list,
      value: { ...head, facts: list.value },
      numberSource: ([, ...path]: readonly (string | number)[]) => list.numberSource(path),
    };
    const complaints = complaintsIn(part, (id) => others.push(id) > 0);
    if (complaints.some(({ severity = 'error' }) => severity === 'error')) return false;
    for (const fact of list.value) ids.add(apart(valueAt(fact, ['id']) as string));
    for (const id of others) named.add(apart(id));
    // They are checked once; facts do not refer to them.
    head = { ...head, notFigures: [] };
  }
  return ids.size === pieces.size && [...named].every((id) => ids.has(id));
}
