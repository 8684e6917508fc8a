import { decodeUtf8 } from '../io/utf8.ts';
import { codesOfBytes } from './codes.ts';
import { cutFacts, type Piece } from './cut-facts.ts';
import { type ParsedYaml, parseYaml } from './parse.ts';
import { STAND_IN } from './parse-pieces.ts';

/** Bytes of a piece, about: enough that what is looked up once a piece takes no time. */
const PIECE = 131_072;

/** The text of a base in bytes, of which no more than a piece is read at a time. */
export class BasePieces {
  /** How many facts there are, if it is as it looks. */
  readonly size: number;
  readonly #bytes: Uint8Array;
  readonly #pieces: readonly Piece[];

  /**
   * @param longEnough bytes after which a piece ends with the fact it is in
   * @throws NotPieces where the facts cannot be told apart by their indentation
   */
  constructor(bytes: Uint8Array, longEnough = PIECE) {
    const pieces = cutFacts(codesOfBytes(bytes), longEnough);
    if (!pieces) throw new NotPieces();
    this.#bytes = bytes;
    this.#pieces = pieces;
    this.size = pieces.reduce((sum, { count }) => sum + count, 0);
  }

  /** All but the facts, for which something else stands. @throws as {@link lists} does */
  head(): Record<string, unknown> {
    const [start, end] = [this.#pieces[0]!.start, this.#pieces.at(-1)!.end];
    const parts = [
      this.#bytes.subarray(0, start),
      Buffer.from(STAND_IN),
      this.#bytes.subarray(end),
    ];
    const { value } = soundly(Buffer.concat(parts));
    if (value === null || typeof value !== 'object' || Array.isArray(value)) throw new NotPieces();
    return value as Record<string, unknown>;
  }

  /**
   * The facts, piece by piece.
   *
   * @throws FactqError `unreadable`, or NotPieces where a piece does not read as a list of its facts.
   */
  *lists(): Generator<ParsedYaml & { value: unknown[] }> {
    for (const { start, end, count } of this.#pieces) {
      const { value, ...yaml } = soundly(this.#bytes.subarray(start, end));
      if (!Array.isArray(value) || value.length !== count) throw new NotPieces();
      yield { ...yaml, value };
    }
  }
}

/** A text is to be read whole: it is broken, or written so that it cannot be read in pieces. */
export class NotPieces extends Error {}

function soundly(bytes: Uint8Array): ParsedYaml {
  const yaml = parseYaml(decodeUtf8(bytes, ''));
  if (yaml.findings.length > 0) throw new NotPieces();
  return yaml;
}
