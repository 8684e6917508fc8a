import type { Codes } from './codes.ts';

/** A stretch of a text that holds whole entries of a list: offsets, the end exclusive. */
export interface Piece {
  start: number;
  end: number;
  /** How many entries of the list it holds. */
  count: number;
}

const KEY = Array.from('facts:', (char) => char.charCodeAt(0));
const [NEWLINE, RETURN, BLANK, HASH, DASH] = [10, 13, 32, 35, 45];

/**
 * Cuts the list under the top-level key `facts` into pieces that can be parsed one by one. It looks
 * at indentation only, so that a piece may turn out to be no list of `count` entries: then the text
 * is to be parsed whole. Undefined where the facts are written another way.
 *
 * @param longEnough codes after which a piece ends with the entry it is in.
 */
export function cutFacts(codes: Codes, longEnough: number): Piece[] | undefined {
  const start = afterKey(codes);
  const indent = start === undefined ? undefined : firstIndent(codes, start);
  return indent === undefined ? undefined : cutList(codes, start!, indent, longEnough);
}

/** The line after the key, if nothing but a comment stands behind it. */
function afterKey(codes: Codes): number | undefined {
  for (let at = 0; at < codes.length; at = codes.afterLine(at)) {
    const isKey = KEY.every((code, nth) => codes.at(at + nth) === code);
    if (isKey && isIdle(codes.at(afterBlanks(codes, at + KEY.length)))) return codes.afterLine(at);
  }
  return undefined;
}

/** The indentation of the first entry, which comments and blank lines may stand before. */
function firstIndent(codes: Codes, start: number): number | undefined {
  for (let at = start; at < codes.length; at = codes.afterLine(at)) {
    const first = afterBlanks(codes, at);
    if (!isIdle(codes.at(first))) return isDash(codes, first) ? first - at : undefined;
  }
  return undefined;
}

function cutList(
  codes: Codes,
  start: number,
  indent: number,
  longEnough: number,
): Piece[] | undefined {
  const pieces: Piece[] = [];
  let piece: Piece = { start, end: start, count: 0 };
  for (let at = start; at < codes.length; at = piece.end) {
    const kind = lineKind(codes, at, indent);
    if (kind === 'other') return undefined;
    if (kind === 'after') break;
    if (kind === 'entry') {
      if (piece.count > 0 && at - piece.start >= longEnough) {
        pieces.push(piece);
        piece = { start: at, end: at, count: 0 };
      }
      piece.count++;
    }
    piece.end = codes.afterLine(at);
  }
  return [...pieces, piece];
}

/** What the line at an offset is to a list: the first of an entry, within one, or after the list. */
function lineKind(
  codes: Codes,
  at: number,
  indent: number,
): 'entry' | 'within' | 'after' | 'other' {
  const first = afterBlanks(codes, at);
  const depth = first - at;
  if (depth > indent || isIdle(codes.at(first))) return 'within';
  if (depth < indent) return 'after';
  if (isDash(codes, first)) return 'entry';
  return indent === 0 ? 'after' : 'other';
}

function afterBlanks(codes: Codes, at: number): number {
  let end = at;
  while (codes.at(end) === BLANK) end++;
  return end;
}

/** Whether the rest of a line says nothing. */
function isIdle(code: number | undefined): boolean {
  return code === NEWLINE || code === RETURN || code === HASH;
}

function isDash(codes: Codes, at: number): boolean {
  return codes.at(at) === DASH && codes.at(at + 1) === BLANK;
}
