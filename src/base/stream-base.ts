import { FactqError } from '../errors.ts';
import type { BaseSource } from '../model/base-source.ts';
import type { Fact, StoredFactBase } from '../model/fact-base.ts';
import { BasePieces, NotPieces } from './base-pieces.ts';
import { completeFact, completeHead } from './complete.ts';
import { isSound } from './is-sound.ts';

/**
 * A base read from its bytes piece by piece, each time its facts are asked for. Undefined where
 * anything is wrong with it, or it has to be read whole: `loadBase` then reads it or says why not.
 *
 * @param longEnough bytes after which a piece ends with the fact it is in
 */
export function streamBase(bytes: Uint8Array, longEnough?: number): BaseSource | undefined {
  try {
    const pieces = new BasePieces(bytes, longEnough);
    if (!isSound(pieces)) return undefined;
    const stored = pieces.head() as StoredFactBase;
    return {
      head: completeHead(stored),
      size: pieces.size,
      facts: () => factsIn(pieces, stored),
    };
  } catch (error) {
    if (error instanceof NotPieces || error instanceof FactqError) return undefined;
    throw error;
  }
}

function* factsIn(pieces: BasePieces, stored: StoredFactBase): Generator<Fact> {
  for (const { value } of pieces.lists()) {
    for (const fact of value as StoredFactBase['facts']) yield completeFact(fact, stored);
  }
}
