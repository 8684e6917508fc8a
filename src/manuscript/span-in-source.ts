import type { Span } from '../text/sentences.ts';
import type { Manuscript } from './manuscript.ts';

/**
 * The stretch of the source that a stretch of the text comes from. Markup behind its last character
 * stays outside, unless that character is itself written in markup, as `&amp;` is.
 *
 * @param span not empty.
 */
export function spanInSource({ source, text, inSource }: Manuscript, { start, end }: Span): Span {
  const last = inSource(end - 1);
  const next = inSource(end);
  const isWritten = source[last] === text[end - 1] && !isEntity(source, last, next);
  return { start: inSource(start), end: isWritten ? last + 1 : next };
}

/** Whether an ampersand of the source is itself written as an entity. */
function isEntity(source: string, start: number, end: number): boolean {
  return source[start] === '&' && end > start + 1 && /^&#?\w+;/.test(source.slice(start, end));
}
