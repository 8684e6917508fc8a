import type { Numeral } from '../quantity/numeral/numeral.ts';
import type { Roles } from './roles.ts';
import { isPlain, startsHan } from './script.ts';

/** A piece of a text. Blanks make no tokens of their own. */
export interface Token {
  /**
   * `number`: a numeral with its scale words. `word`: an entry of the lexicon, a Latin word or a
   * single Chinese character. `apart`: digits or numerals that state no quantity (a URL, 5G, 几十).
   * `break`: the end of a line. `mark`: anything else.
   */
  kind: 'number' | 'word' | 'apart' | 'break' | 'mark';
  /** As written, in lower case and half width. */
  text: string;
  /** Offsets in UTF-16 code units, the end exclusive. */
  start: number;
  end: number;
  /** A blank stands before it. */
  spaced: boolean;
  /** What a `number` says. */
  numeral: Numeral | undefined;
  /** What a word or mark of the lexicon can be; empty for one that is only itself. */
  roles: Roles;
}

/** Whether two tokens touch, without a blank between. */
export function touches(left: Token | undefined, right: Token | undefined): boolean {
  return left !== undefined && right !== undefined && left.end === right.start;
}

/** Whether a token is a word or mark with one of these texts. */
export function is(token: Token | undefined, ...texts: readonly string[]): boolean {
  return token !== undefined && token.kind !== 'number' && texts.includes(token.text);
}

/** Whether a token is a word or mark of a set. */
export function isIn(token: Token | undefined, texts: ReadonlySet<string>): boolean {
  return token !== undefined && token.kind !== 'number' && texts.has(token.text);
}

/** Whether a token begins with a Chinese character, as a word or numeral. */
export function isHan(token: Token | undefined): boolean {
  return token !== undefined && startsHan(token.text);
}

/** Whether a token begins with a Latin letter. */
export function isLatin(token: Token | undefined): boolean {
  return token !== undefined && token.text[0]! >= 'a' && token.text[0]! <= 'z';
}

/** Roles of a token that is only itself. */
export const NO_ROLES: Roles = {};

/** The token from `start` to `end` of a text; the blank before it is noted by the tokenizer. */
export function tokenOf(
  kind: Token['kind'],
  text: string,
  start: number,
  end: number,
  roles: Roles = NO_ROLES,
  numeral?: Numeral,
): Token {
  return { kind, text: plain(text.slice(start, end)), start, end, spaced: false, numeral, roles };
}

/** Half width and lower case. */
function plain(text: string): string {
  return isPlain(text) ? text : text.normalize('NFKC').toLowerCase();
}
