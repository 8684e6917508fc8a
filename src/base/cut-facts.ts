/** A stretch of a text that holds whole entries of a list: offsets, the end exclusive. */
export interface Piece {
  start: number;
  end: number;
  /** How many entries of the list it holds. */
  count: number;
}

/** Code units after which a piece ends with the entry it is in. */
const LONG_ENOUGH = 32_768;

/**
 * Cuts the list under the top-level key `facts` into pieces that can be parsed one by one. It looks
 * at indentation only, so that a piece may turn out to be no list of `count` entries: then the text
 * is to be parsed whole. Undefined where the facts are written another way.
 */
export function cutFacts(text: string): Piece[] | undefined {
  const key = /^facts:[ ]*(?:#.*)?\r?\n/m.exec(text);
  if (!key) return undefined;
  const start = key.index + key[0].length;
  FIRST_ENTRY.lastIndex = start;
  const indent = FIRST_ENTRY.exec(text)?.[1];
  return indent === undefined ? undefined : cutList(text, start, indent.length);
}

/** The dash of an entry, after comments and blank lines. */
const FIRST_ENTRY = /(?: *(?:#[^\n]*)?\r?\n)*( *)- /y;

function cutList(text: string, start: number, indent: number): Piece[] | undefined {
  const pieces: Piece[] = [];
  let piece: Piece = { start, end: start, count: 0 };
  for (let at = start; at < text.length; at = piece.end) {
    const kind = lineKind(text, at, indent);
    if (kind === 'other') return undefined;
    if (kind === 'after') break;
    if (kind === 'entry') {
      if (at - piece.start >= LONG_ENOUGH) {
        pieces.push(piece);
        piece = { start: at, end: at, count: 0 };
      }
      piece.count++;
    }
    const lineEnd = text.indexOf('\n', at);
    piece.end = lineEnd < 0 ? text.length : lineEnd + 1;
  }
  return [...pieces, piece];
}

const [NEWLINE, RETURN, BLANK, HASH, DASH] = [10, 13, 32, 35, 45];

/** What the line at an offset is to a list: the first of an entry, within one, or after the list. */
function lineKind(
  text: string,
  at: number,
  indent: number,
): 'entry' | 'within' | 'after' | 'other' {
  let depth = 0;
  while (text.charCodeAt(at + depth) === BLANK) depth++;
  const first = text.charCodeAt(at + depth);
  if (depth > indent || first === NEWLINE || first === RETURN || first === HASH) return 'within';
  if (depth < indent) return 'after';
  if (first === DASH && text.charCodeAt(at + depth + 1) === BLANK) return 'entry';
  return indent === 0 ? 'after' : 'other';
}
