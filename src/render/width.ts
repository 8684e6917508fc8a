import stringWidth from 'string-width';

const ASCII = /^[ -~]*$/;

/** ASCII, letters with accents, dashes, quotes, and what tables, bars and signs are drawn with, */
const NARROW =
  ' -~\\u00a1-\\u00a8\\u00aa-\\u00ac\\u00af-\\u00ff\\u2010-\\u2027\\u2192\\u2212\\u2248\\u2264\\u2265\\u2500-\\u259f\\u2713\\u2717';
/** and ideographs and Chinese punctuation: between two of all these graphemes always part. */
const SIMPLE = `[${NARROW}\\u3001-\\u3029\\u4e00-\\u9fff\\uff01-\\uff5e]`;
const ALL_SIMPLE = new RegExp(`^${SIMPLE}*$`);
/** The first of the simple characters that take two columns. */
const FIRST_WIDE = 0x3001;

/**
 * Stretches that are measured on their own: one simple character, or others with the simple one
 * before them, which they may modify. Bounded, since Intl.Segmenter takes quadratic time in Node 20.
 */
const STRETCH = new RegExp(`${SIMPLE}?${SIMPLE.replace('[', '[^')}{1,500}|${SIMPLE}`, 'gu');

/**
 * How many terminal columns a line of text takes. Characters of ambiguous width, such as “ and …,
 * count 1. The common characters are counted here because string-width takes 1 µs a character.
 */
export function displayWidth(text: string): number {
  if (ASCII.test(text)) return text.length;
  if (ALL_SIMPLE.test(text)) return simpleWidth(text);
  return (text.match(STRETCH) ?? []).reduce((sum, stretch) => sum + stretchWidth(stretch), 0);
}

function simpleWidth(text: string): number {
  let width = 0;
  for (let at = 0; at < text.length; at++) width += text.charCodeAt(at) < FIRST_WIDE ? 1 : 2;
  return width;
}

function stretchWidth(stretch: string): number {
  return ALL_SIMPLE.test(stretch) ? simpleWidth(stretch) : stringWidth(stretch);
}

/** A user-perceived character: where it ends in the text (in code units), and its columns. */
export interface Grapheme {
  text: string;
  end: number;
  width: number;
}

let segmenter: Intl.Segmenter | undefined;

function segments(stretch: string): string[] {
  if (stretch.length === 1) return [stretch];
  segmenter ??= new Intl.Segmenter();
  return Array.from(segmenter.segment(stretch), ({ segment }) => segment);
}

/** The user-perceived characters of a text, in order. */
export function graphemes(text: string): Grapheme[] {
  // To compile the pattern of stretches takes longer than to measure a page without it.
  if (ALL_SIMPLE.test(text)) return Array.from(text, simpleGrapheme);
  let end = 0;
  return (text.match(STRETCH) ?? []).flatMap(segments).map((segment) => {
    end += segment.length;
    return { text: segment, end, width: displayWidth(segment) };
  });
}

function simpleGrapheme(character: string, at: number): Grapheme {
  return { text: character, end: at + 1, width: simpleWidth(character) };
}
