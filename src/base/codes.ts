/**
 * A text looked at code by code: characters of ASCII have the same code in UTF-16 and UTF-8, and no
 * part of another character has it.
 */
export interface Codes {
  readonly length: number;
  /** The code at an offset; undefined or NaN behind the end. */
  at(offset: number): number | undefined;
  /** The offset after the line that an offset is in. */
  afterLine(offset: number): number;
}

const NEWLINE = 10;

/** The UTF-16 code units of a text. */
export function codesOf(text: string): Codes {
  return {
    length: text.length,
    at: (offset) => text.charCodeAt(offset),
    afterLine: (offset) => text.indexOf('\n', offset) + 1 || text.length,
  };
}

/** The bytes of a text in UTF-8. */
export function codesOfBytes(bytes: Uint8Array): Codes {
  return {
    length: bytes.length,
    at: (offset) => bytes[offset],
    afterLine: (offset) => bytes.indexOf(NEWLINE, offset) + 1 || bytes.length,
  };
}
