import { inBothWidths } from './full-width.ts';
import type { Grapheme } from './width.ts';

/** Signs that may not begin a line (GB/T 15834 §5.1, W3C clreq §3.1.2). */
const CLOSERS = new Set([...inBothWidths(',.;:!?)]}%~'), ...'、。〉》」』】〕〗”’‰…·°℃']);

/** Signs that may not end a line. */
const OPENERS = new Set([...inBothWidths('([{$'), ...'〈《「『【〔〖“‘¥￥']);

/** A number with the numerals and measure words behind it, up to two: 49.97亿元, 57万人次. */
const MEASURED = /\d[十百千万亿兆]{0,4}[元人户个名家所张件项次年月日天岁米吨亩倍位]{0,2}/g;

/** Whether the character is a blank at which a line may be broken. */
export function isSpace(character: string): boolean {
  return character === ' ' || character === '\u3000';
}

/**
 * Whether the rules for the first and last sign of a line let it break between two characters.
 * A slash holds to both sides, so that 元/年/人 stays one.
 */
export function mayPart(before: string, after: string): boolean {
  return !CLOSERS.has(after) && !OPENERS.has(before) && before !== '/' && after !== '/';
}

/** The offsets inside numbers with their unit, at which a line ought not to break. */
function insideNumbers(text: string): Set<number> {
  const inside = new Set<number>();
  for (const match of text.matchAll(MEASURED)) {
    for (let at = match.index + 1; at < match.index + match[0].length; at++) inside.add(at);
  }
  return inside;
}

/** Chinese breaks beside any ideograph, other scripts at blanks alone. */
function isOpportunity(before: Grapheme, after: Grapheme): boolean {
  if (isSpace(after.text)) return false;
  if (isSpace(before.text)) return true;
  return (before.width > 1 || after.width > 1) && mayPart(before.text, after.text);
}

/** The pieces of a line that are best kept whole, in order; blanks stay at the end of theirs. */
export function pieces(text: string, characters: readonly Grapheme[]): Grapheme[][] {
  const inside = insideNumbers(text);
  const result: Grapheme[][] = [];
  let previous: Grapheme | undefined;
  for (const character of characters) {
    const starts = previous && isOpportunity(previous, character) && !inside.has(previous.end);
    if (!previous || starts) result.push([character]);
    else result.at(-1)?.push(character);
    previous = character;
  }
  return result;
}
