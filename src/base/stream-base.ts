import { MAX_BYTES } from '../io/files.ts';
import { type BaseSource, sourceOf } from '../model/base-source.ts';
import type { Fact, StoredFactBase } from '../model/fact-base.ts';
import { BasePieces } from './base-pieces.ts';
import { completeFact, completeHead } from './complete.ts';
import { faultError } from './fault-error.ts';
import { findFault } from './find-fault.ts';
import { loadBase } from './load.ts';

/** How a base is read; tests read small ones as large ones are. */
export interface Sizes {
  /** Bytes after which a piece ends with the fact it is in. */
  piece?: number;
  /** Bytes that are read whole at most. */
  whole?: number;
}

/**
 * A base read from its bytes piece by piece, each time its facts are asked for; held, where it has
 * to be read whole.
 *
 * @param file its name, for messages.
 * @throws FactqError `unreadable` or `invalid-base`, as `loadBase` does; of a base that is too large
 * to be read whole, with one error of it.
 */
export async function streamBase(
  bytes: Uint8Array,
  file: string,
  { piece, whole = MAX_BYTES }: Sizes = {},
): Promise<BaseSource> {
  const pieces = BasePieces.of(bytes, piece);
  const fault = pieces && findFault(pieces);
  if (pieces && !fault) return inPieces(pieces);
  if (bytes.length > whole) throw faultError(pieces, fault, file);
  return sourceOf(await loadBase(file, async () => bytes));
}

function inPieces(pieces: BasePieces): BaseSource {
  const stored = pieces.head() as StoredFactBase;
  return {
    head: completeHead(stored),
    size: pieces.size,
    *facts() {
      for (let nth = 0; nth < pieces.count; nth++) yield* completed(pieces, nth, stored);
    },
  };
}

function* completed(pieces: BasePieces, nth: number, stored: StoredFactBase): Generator<Fact> {
  const facts = pieces.list(nth)!.value as StoredFactBase['facts'];
  for (const fact of facts) yield completeFact(fact, stored);
}
