import { readNumeral } from '../quantity/numeral/numeral.ts';
import { isDigit } from '../quantity/numeral/plain-digits.ts';
import { isCommonHan } from '../text/han.ts';
import { alnumEnd, digitCodeEnd, isLongCode, latinCodeEnd, plusPhoneEnd } from './codes.ts';
import { hanTokenAt } from './han-token.ts';
import type { Lexicon } from './lexicon.ts';
import { simplified } from './simplified.ts';
import { NO_ROLES, type Token, tokenOf } from './token.ts';

const BLANKS: ReadonlySet<string> = new Set(' \t\r\u3000\u00A0\u2009\u202F\uFEFF');
/** Latin words that may be joined to a year: mid-2021. */
const BEFORE_YEARS: ReadonlySet<string> = new Set(['mid', 'pre', 'post', 'early', 'late']);

/**
 * Splits a text into tokens, traditional characters simplified, in one pass from left to right:
 * numerals, the longest words of the lexicon, and digits that state no quantity. Every character is
 * looked at a bounded number of times.
 */
export function tokenize(written: string, lexicon: Lexicon): Token[] {
  const text = simplified(written);
  const tokens: Token[] = [];
  let spaced = false;
  for (let at = 0; at < text.length; ) {
    const token = tokenAt(text, at, lexicon, tokens.at(-1));
    if (token) {
      token.spaced = spaced;
      tokens.push(token);
    }
    spaced = token === undefined;
    at = token?.end ?? at + 1;
  }
  return tokens;
}

/** The token at an offset; undefined at a blank. */
function tokenAt(
  text: string,
  at: number,
  lexicon: Lexicon,
  before: Token | undefined,
): Token | undefined {
  if (isCommonHan(text.charCodeAt(at))) return hanTokenAt(text, at, lexicon, before);
  const char = text[at]!;
  if (BLANKS.has(char)) return undefined;
  if (char === '\n') return tokenOf('break', text, at, at + 1);
  if (isDigit(char)) return digitTokenAt(text, at, lexicon, before);
  if (isLetter(char)) return latinTokenAt(text, at, lexicon);
  const phone = char === '+' || char === '＋' ? plusPhoneEnd(text, at) : undefined;
  if (phone !== undefined) return tokenOf('apart', text, at, phone);
  return hanTokenAt(text, at, lexicon, before);
}

function digitTokenAt(
  text: string,
  at: number,
  lexicon: Lexicon,
  before: Token | undefined,
): Token {
  const code = digitCodeEnd(text, at);
  if (code !== undefined) return tokenOf('apart', text, at, alnumEnd(text, code));
  const numeral = readNumeral(text, at, lexicon.wordAt);
  if (!numeral) return tokenOf('apart', text, at, alnumEnd(text, at));
  const { end } = numeral;
  const token = tokenOf('number', text, at, end, NO_ROLES, numeral);
  const joined = isLetter(text[end]);
  const long = isLongCode(token.text);
  if (!joined && !long) return token;
  const after = lexicon.longestAt(text, end)?.roles;
  const measured = (after?.unit ?? after?.onDigits) !== undefined;
  if (joined && (!measured || long)) return tokenOf('apart', text, at, alnumEnd(text, end));
  const priced = before?.roles.currency !== undefined;
  return long && !measured && !priced ? tokenOf('apart', text, at, end) : token;
}

function latinTokenAt(text: string, at: number, lexicon: Lexicon): Token {
  const wordEnd = latinEnd(text, at);
  const hit = lexicon.longestAt(text, at);
  const word = text.slice(at, wordEnd).toLowerCase();
  const joined = hit?.roles.currency ?? hit?.roles.before ?? BEFORE_YEARS.has(word);
  const code = joined ? undefined : latinCodeEnd(text, at, wordEnd);
  if (code !== undefined && code > (hit?.end ?? 0)) return tokenOf('apart', text, at, code);
  const numeral = readNumeral(text, at);
  if (numeral && numeral.end >= (hit?.end ?? 0))
    return tokenOf('number', text, at, numeral.end, NO_ROLES, numeral);
  return tokenOf('word', text, at, hit?.end ?? wordEnd, hit?.roles);
}

/** The end of a word, its apostrophe included: isn't. */
function latinEnd(text: string, at: number): number {
  const end = lettersEnd(text, at);
  const apostrophe = text[end] === "'" || text[end] === '’';
  return apostrophe && isLetter(text[end + 1]) ? lettersEnd(text, end + 1) : end;
}

function lettersEnd(text: string, at: number): number {
  let end = at;
  while (isLetter(text[end])) end++;
  return end;
}

function isLetter(char: string | undefined): boolean {
  return (
    char !== undefined &&
    ((char >= 'a' && char <= 'z') || (char >= 'A' && char <= 'Z') || char === '_')
  );
}
