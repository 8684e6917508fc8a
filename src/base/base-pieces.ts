import { FactqError } from '../errors.ts';
import { decodeUtf8 } from '../io/utf8.ts';
import { codesOfBytes } from './codes.ts';
import { cutFacts, type Piece } from './cut-facts.ts';
import { type ParsedYaml, parseYaml } from './parse.ts';
import { STAND_IN } from './parse-pieces.ts';

/** Bytes of a piece, about: enough that what is looked up once a piece takes no time. */
const PIECE = 131_072;
const NEWLINE = 10;

/** The facts of a piece as plain data, and how their numbers are written. */
export type FactList = Pick<ParsedYaml, 'numberSource'> & { value: unknown[] };

/** The text of a base in bytes, of which no more than a piece is read at a time. */
export class BasePieces {
  /** How many facts there are, if it is as it looks. */
  readonly size: number;
  /** How many pieces. */
  readonly count: number;
  readonly #bytes: Uint8Array;
  readonly #pieces: readonly Piece[];

  private constructor(bytes: Uint8Array, pieces: readonly Piece[]) {
    this.#bytes = bytes;
    this.#pieces = pieces;
    this.count = pieces.length;
    this.size = pieces.reduce((sum, { count }) => sum + count, 0);
  }

  /**
   * Undefined where the facts cannot be told apart by their indentation.
   *
   * @param longEnough bytes after which a piece ends with the fact it is in
   */
  static of(bytes: Uint8Array, longEnough = PIECE): BasePieces | undefined {
    const pieces = cutFacts(codesOfBytes(bytes), longEnough);
    return pieces && new BasePieces(bytes, pieces);
  }

  /** All but the facts, for which something else stands; undefined where it does not read so. */
  head(): Record<string, unknown> | undefined {
    const [before, after] = [this.#before(), this.#after()].map((part) => this.#bytesOf(part));
    const yaml = readSoundly(Buffer.concat([before!, Buffer.from(STAND_IN), after!]));
    const value = yaml?.value;
    return value !== null && typeof value === 'object' && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  }

  /** The facts of a piece; undefined where it does not read as a list of them. */
  list(nth: number): FactList | undefined {
    const piece = this.#pieces[nth]!;
    const yaml = readSoundly(this.#bytesOf(piece));
    if (!Array.isArray(yaml?.value) || yaml.value.length !== piece.count) return undefined;
    return { value: yaml.value, numberSource: yaml.numberSource };
  }

  /** The text with the facts of some pieces only, and what its lines, from 1, are in the whole. */
  only(wanted: readonly number[]): { bytes: Uint8Array; lineOf: (line: number) => number } {
    const parts = [this.#before(), ...wanted.map((nth) => this.#pieces[nth]!), this.#after()];
    const lineOf = (line: number): number => {
      let left = line;
      for (const { start, end } of parts.slice(0, -1)) {
        const lines = this.#lineBreaks(start, end);
        if (left <= lines) return left + this.#lineBreaks(0, start);
        left -= lines;
      }
      return left + this.#lineBreaks(0, parts.at(-1)!.start);
    };
    return { bytes: Buffer.concat(parts.map((part) => this.#bytesOf(part))), lineOf };
  }

  #before(): Stretch {
    return { start: 0, end: this.#pieces[0]!.start };
  }

  #after(): Stretch {
    return { start: this.#pieces.at(-1)!.end, end: this.#bytes.length };
  }

  #bytesOf({ start, end }: Stretch): Uint8Array {
    return this.#bytes.subarray(start, end);
  }

  #lineBreaks(start: number, end: number): number {
    let count = 0;
    for (let at = start; at < end; at++) if (this.#bytes[at] === NEWLINE) count++;
    return count;
  }
}

type Stretch = Pick<Piece, 'start' | 'end'>;

function readSoundly(bytes: Uint8Array): ParsedYaml | undefined {
  try {
    const yaml = parseYaml(decodeUtf8(bytes, ''));
    return yaml.findings.length > 0 ? undefined : yaml;
  } catch (error) {
    if (error instanceof FactqError) return undefined;
    throw error;
  }
}
