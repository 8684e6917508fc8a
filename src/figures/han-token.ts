import {
  hanDigit,
  hanRunEnd,
  isHanNumeral,
  LONGEST_RUN,
  largePower,
  scalePower,
  smallPower,
} from '../quantity/numeral/han-characters.ts';
import { type Numeral, readNumeral } from '../quantity/numeral/numeral.ts';
import type { Lexicon } from './lexicon.ts';
import { startsLetter } from './script.ts';
import { NO_ROLES, type Token, tokenOf } from './token.ts';

type Hit = ReturnType<Lexicon['longestAt']>;

/** Numerals that may stand alone before no other: 俩人. */
const ALONE: ReadonlySet<string> = new Set('俩仨');
const VAGUE: ReadonlySet<string> = new Set('几数若');
/** What a numeral or a vague number may begin with beside digits and powers. */
const MORE_BEGINNINGS: ReadonlySet<string> = new Set([...ALONE, ...VAGUE, '负', '負']);

/**
 * The token at a character that is neither a digit nor Latin. At a numeral it is the numeral, unless
 * a word of the lexicon is at least as long (四川, 十分); else the longest word or the character.
 */
export function hanTokenAt(
  text: string,
  at: number,
  lexicon: Lexicon,
  before: Token | undefined,
): Token {
  const hit = lexicon.longestAt(text, at);
  const numeral = mayBeginNumeral(text[at]!)
    ? (numeralAt(text, at, lexicon, hit) ?? vagueAt(text, at, before, hit))
    : undefined;
  if (numeral) return numeral;
  if (hit) return tokenOf('word', text, at, hit.end, hit.roles);
  const end = at + (text.codePointAt(at)! > 0xffff ? 2 : 1);
  const letter = startsLetter(text.slice(at, end));
  return tokenOf(letter ? 'word' : 'mark', text, at, end);
}

function mayBeginNumeral(char: string): boolean {
  return isHanNumeral(char) || MORE_BEGINNINGS.has(char);
}

function numeralAt(text: string, at: number, lexicon: Lexicon, hit: Hit): Token | undefined {
  const char = text[at]!;
  const signed = char === '负' || char === '負';
  if (!isHanNumeral(signed ? text[at + 1] : char) && !ALONE.has(char)) return undefined;
  if (hit?.roles.base !== undefined) return undefined;
  const start = signed ? at + 1 : at;
  // 负百分之三: the sign of a share.
  if (signed && lexicon.longestAt(text, start)?.roles.base !== undefined) return undefined;
  const end = numeralEnd(text, start, lexicon);
  if (end - at > LONGEST_RUN) return tokenOf('apart', text, at, end);
  if (hit && hit.end >= end) return undefined;
  const run = text.slice(at, end);
  const numeral = readNumeral(run, 0) ?? discountOf(run, text[end]);
  if (numeral) return tokenOf('number', text, at, end, NO_ROLES, { ...numeral, end });
  if (hit) return undefined;
  const scale = smallPower(char) !== 1 ? scalePower(run) : undefined;
  return scale === undefined
    ? tokenOf('apart', text, at, end)
    : tokenOf('word', text, at, end, { scale });
}

/** 七五折: two digits before 折 are tens and ones. */
function discountOf(run: string, after: string | undefined): Numeral | undefined {
  const [tens, ones] = [hanDigit(run[0]), hanDigit(run[1])];
  return after === '折' && run.length === 2 && tens && ones
    ? readNumeral(String(tens * 10 + ones), 0)
    : undefined;
}

/** 几十, 数百万: said to be many, not a number. 几 after a numeral (十几) is a word of its own. */
function vagueAt(text: string, at: number, before: Token | undefined, hit: Hit): Token | undefined {
  if (!VAGUE.has(text[at]!) || (hit && hit.end > at + 1)) return undefined;
  if (before?.kind === 'number' && before.end === at) return undefined;
  let end = at + 1;
  while (smallPower(text[end]) !== undefined || largePower(text[end]) !== undefined) end++;
  return end > at + 1 && !isHanNumeral(text[end]) ? tokenOf('apart', text, at, end) : undefined;
}

/**
 * The end of the run, short of a digit after its last power that begins a word (三万|一线工人) and of
 * a power that begins a unit (五百|千米).
 */
function numeralEnd(text: string, at: number, lexicon: Lexicon): number {
  const end = Math.max(hanRunEnd(text, at), at + 1);
  if (end - at > 1 && beginsUnit(text, at, end, lexicon)) return end - 1;
  const power = largePower(text[end - 2]) ?? smallPower(text[end - 2]) ?? 0;
  if (end - at < 2 || power < 2 || hanDigit(text[end - 1]) === undefined) return end;
  const hit: Hit = lexicon.longestAt(text, end - 1);
  return hit && hit.end > end && Object.keys(hit.roles).length === 0 ? end - 1 : end;
}

/** Whether the last power of the run is of a unit: 三百万千瓦, 五千瓦; but 三千米 is 3000 metres. */
function beginsUnit(text: string, at: number, end: number, lexicon: Lexicon): boolean {
  if ((smallPower(text[end - 1]) ?? 1) < 2 || lexicon.wordAt(text, end - 1) !== 'unit')
    return false;
  return lexicon.wordAt(text, end) !== 'unit' || !readNumeral(text.slice(at, end), 0);
}
