import { apart } from '../text/apart.ts';
import type { BasePieces, FactList } from './base-pieces.ts';
import { complaintsIn } from './checks.ts';
import { valueAt } from './raw.ts';

/** Where something is wrong with a base. */
export interface Fault {
  /** The pieces of its facts that show it. */
  pieces: readonly number[];
  /** Whether a fact that is not in these pieces may be named in them. */
  isElsewhere: (id: string) => boolean;
}

/**
 * Finds an error in a base, or where it cannot be read in pieces: each piece of its facts is checked
 * as a base by itself, and then whether all ids differ and all facts that are named are there.
 */
export function findFault(pieces: BasePieces): Fault | undefined {
  const ids = new Map<string, number>();
  const named = new Map<string, number>();
  let head = pieces.head();
  for (let nth = 0; nth < pieces.count; nth++) {
    const list = head && pieces.list(nth);
    if (!list) return inPieces(nth);
    const others: string[] = [];
    if (!isSound(list, head!, (id) => others.push(id) > 0)) return inPieces(nth);
    for (const fact of list.value) {
      const id = valueAt(fact, ['id']) as string;
      const first = ids.get(id);
      if (first !== undefined) return inPieces(first, nth);
      ids.set(apart(id), nth);
    }
    for (const id of others) if (!named.has(id)) named.set(apart(id), nth);
    // They are checked once; facts do not refer to them.
    head = { ...head, notFigures: [] };
  }
  for (const [id, nth] of named)
    if (!ids.has(id)) return { pieces: [nth], isElsewhere: (other) => ids.has(other) };
  return undefined;
}

function inPieces(...pieces: number[]): Fault {
  return { pieces, isElsewhere: () => true };
}

/** Whether there is no error in some facts of a base. */
function isSound(
  { value, numberSource }: FactList,
  head: Record<string, unknown>,
  isElsewhere: (id: string) => boolean,
): boolean {
  const part = {
    value: { ...head, facts: value },
    numberSource: ([, ...path]: readonly (string | number)[]) => numberSource(path),
  };
  const complaints = complaintsIn(part, isElsewhere);
  return complaints.every(({ severity }) => severity === 'warning');
}
