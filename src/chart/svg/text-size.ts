import { cellText } from '../../render/cell.ts';
import { graphemes } from '../../render/width.ts';
import { wrap } from '../../render/wrap.ts';
import type { TextLook } from './look.ts';

/**
 * Width of a text in pixels without asking a font: an ideograph is as wide as it is high, other
 * characters are taken for as wide as in a wide font, so that a text is rather narrower.
 */
export function textWidth(text: string, { size, narrow }: TextLook): number {
  return (
    size * graphemes(text).reduce((sum, { width }) => sum + (width > 1 ? 1 : narrow * width), 0)
  );
}

/** Breaks a text into lines of at most `width` pixels, where its script allows a break. */
export function textLines(text: string, width: number, look: TextLook): string[] {
  const wide = textWidth(text, look);
  if (wide <= width) return [text];
  const columns = graphemes(text).reduce((sum, each) => sum + each.width, 0);
  return wrap(text, Math.max(4, Math.floor((width / wide) * columns))).map(cellText);
}

/** The same in as few lines, but these as even as can be: no last line of one character. */
export function evenLines(text: string, width: number, look: TextLook): string[] {
  let lines = textLines(text, width, look);
  for (let narrower = width - look.size; lines.length > 1; narrower -= look.size) {
    const more = textLines(text, narrower, look);
    if (more.length > lines.length) break;
    lines = more;
  }
  return lines;
}
