import { sliceSpans, visibleSpans } from './cell.ts';
import { isSpace, mayPart, pieces } from './kinsoku.ts';
import type { Cell, Span } from './view.ts';
import { displayWidth, type Grapheme, graphemes } from './width.ts';

/** One line of a cell; its text holds no line break and no control character. */
export type Line = readonly Span[];

/** Signs in ids, paths and dates behind which a word too long for its line is best broken. */
const SEAMS = new Set('.-_/:@');

function widthOf(characters: readonly Grapheme[]): number {
  return characters.reduce((sum, character) => sum + character.width, 0);
}

function withoutEndSpace(characters: readonly Grapheme[]): readonly Grapheme[] {
  return characters.slice(0, characters.findLastIndex(({ text }) => !isSpace(text)) + 1);
}

/** How many characters from `start` on fit in a line; one at the least. */
function countFitting(piece: readonly Grapheme[], start: number, width: number): number {
  let used = 0;
  let end = start;
  for (; end < piece.length; end++) {
    used += piece[end]!.width;
    if (used > width) break;
  }
  return Math.max(1, end - start);
}

/** Where to cut a piece of which only the characters from `start` to `end` fit in a line. */
function cutBefore(piece: readonly Grapheme[], start: number, end: number): number {
  let allowed = 0;
  for (let cut = end; cut > start; cut--) {
    const [before, after] = [piece[cut - 1]!.text, piece[cut]!.text];
    if (SEAMS.has(before) && mayPart('', after)) return cut;
    if (mayPart(before, after)) allowed ||= cut;
  }
  return allowed || end;
}

/** Cuts a piece that is wider than a line into parts that are not. */
function chop(piece: readonly Grapheme[], width: number): Grapheme[][] {
  const parts: Grapheme[][] = [];
  const length = withoutEndSpace(piece).length;
  let start = 0;
  for (;;) {
    const end = start + countFitting(piece, start, width);
    if (end >= length) return [...parts, piece.slice(start)];
    const cut = cutBefore(piece, start, end);
    parts.push(piece.slice(start, cut));
    start = cut;
  }
}

/** Fills lines with as many pieces as fit. */
function fill(parts: readonly Grapheme[][], width: number): Grapheme[][] {
  const lines: Grapheme[][] = [];
  let line: Grapheme[] = [];
  let used = 0;
  for (const part of parts) {
    if (used + widthOf(withoutEndSpace(part)) <= width) {
      line = line.concat(part);
      used += widthOf(part);
      continue;
    }
    const isBlank = withoutEndSpace(line).length === 0;
    if (!isBlank) lines.push(line);
    const chopped = chop(isBlank ? line.concat(part) : part, width);
    line = chopped.pop() ?? [];
    used = widthOf(line);
    lines.push(...chopped);
  }
  return [...lines, line];
}

/** Start and end of each line of a text without line breaks, in code units. */
function breakLine(text: string, width: number): [number, number][] {
  if (displayWidth(text) <= width) return [[0, text.trimEnd().length]];
  let start = 0;
  return fill(pieces(text, graphemes(text)), width).map((line) => {
    const from = start;
    start = line.at(-1)?.end ?? start;
    return [from, withoutEndSpace(line).at(-1)?.end ?? from];
  });
}

/**
 * Breaks a cell into lines of at most `width` terminal columns (2 or more, or a Chinese character
 * does not fit), where Chinese typography allows. Nothing is cut off: only blanks at the end of a
 * line are dropped. Words and numbers stay whole unless they are wider than a line. Spans keep
 * their tone on every line.
 */
export function wrap(cell: Cell, width: number): Line[] {
  const spans = visibleSpans(cell);
  const text = spans.map((span) => span.text).join('');
  let offset = 0;
  return text.split('\n').flatMap((paragraph) => {
    const from = offset;
    offset += paragraph.length + 1;
    return breakLine(paragraph, width).map(([start, end]) =>
      sliceSpans(spans, from + start, from + end),
    );
  });
}
