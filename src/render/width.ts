import stringWidth from 'string-width';

/** ASCII, ideographs and Chinese punctuation: every character is its own grapheme, 1 or 2 wide. */
const SIMPLE = /^[ -~\u3001-\u3029\u4e00-\u9fff\uff01-\uff5e]*$/;
const ASCII = /^[ -~]*$/;
const NARROW = /[ -~]/g;

/**
 * How many terminal columns a line of text takes. Characters of ambiguous width, such as “ and …,
 * count 1. The common characters are counted here because string-width takes 1 µs a character.
 */
export function displayWidth(text: string): number {
  if (ASCII.test(text)) return text.length;
  if (SIMPLE.test(text)) return 2 * text.length - (text.match(NARROW)?.length ?? 0);
  return stringWidth(text);
}

/** A user-perceived character: where it ends in the text (in code units), and its columns. */
export interface Grapheme {
  text: string;
  end: number;
  width: number;
}

const segmenter = new Intl.Segmenter();

/** The user-perceived characters of a text, in order. */
export function graphemes(text: string): Grapheme[] {
  return Array.from(segmenter.segment(text), ({ segment, index }) => ({
    text: segment,
    end: index + segment.length,
    width: displayWidth(segment),
  }));
}
