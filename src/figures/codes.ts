import { isLetter } from '../quantity/numeral/letters.ts';
import { areDigits, isDigit } from '../quantity/numeral/plain-digits.ts';
import { isPlain } from './script.ts';

/** Digits joined by marks without a blank are data, not prose, where they are longer than this. */
const LONGEST_JOINED = 60;
const JOINTS: ReadonlySet<string> = new Set('-–./／:：·');
const COMMAS: ReadonlySet<string> = new Set([...JOINTS, ',', '，', '、']);
const CODE_JOINTS = '-–./';
const MOBILE_DIGITS = 11;

const URL = /(?:https?:\/\/|www\.)[^\s,。;)”》]*/iuy;
const EMAIL = /[\w.+-]{1,64}@[\w.-]{1,128}/y;

/** What a URL begins with, up to its first mark. */
const URL_WORDS: ReadonlySet<string> = new Set(['http', 'https', 'www']);
const LONGEST_LOCAL_PART = 64;

/** The end of a URL, an e-mail address or a name with digits such as COVID-19, G20 or v1.2. */
export function latinCodeEnd(text: string, at: number, wordEnd: number): number | undefined {
  const address = addressEnd(text, at, wordEnd);
  if (address !== undefined) return address;
  const joint = CODE_JOINTS.includes(text[wordEnd] ?? ' ') ? 1 : 0;
  return isDigit(text[wordEnd + joint]) ? alnumEnd(text, wordEnd) : undefined;
}

function addressEnd(text: string, at: number, wordEnd: number): number | undefined {
  if (URL_WORDS.has(text.slice(at, wordEnd).toLowerCase())) return matchEnd(URL, text, at);
  const isEmail = text.slice(at, at + LONGEST_LOCAL_PART + 1).includes('@');
  return isEmail ? matchEnd(EMAIL, text, at) : undefined;
}

function matchEnd(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return match ? at + match[0].length : undefined;
}

/** The end of letters and digits, with single joints between them and a plus sign behind: 5G+. */
export function alnumEnd(text: string, at: number): number {
  let end = at;
  while (isAlnum(text[end]) || (CODE_JOINTS.includes(text[end] ?? ' ') && isAlnum(text[end + 1])))
    end++;
  return text[end] === '+' ? end + 1 : end;
}

/**
 * The end of digits that are no quantity by their shape: telephone numbers, times of day, scores,
 * versions, dates in digits, long identifiers. Undefined for a number or a range of two.
 */
export function digitCodeEnd(text: string, at: number): number | undefined {
  const data = joinedEnd(text, at, COMMAS);
  if (data - at > LONGEST_JOINED) return data;
  const end = joinedEnd(text, at, JOINTS);
  const spaced = spacedPhoneEnd(text, at, end);
  if (spaced !== undefined) return spaced;
  const joined = text.slice(at, end);
  return isCode(isPlain(joined) ? joined : joined.normalize('NFKC')) ? end : undefined;
}

/** Digits without separators that are long enough for a mobile number or an identifier. */
export function isLongCode(digits: string): boolean {
  if (digits.length < MOBILE_DIGITS || !areDigits(digits)) return false;
  return digits.length > MOBILE_DIGITS || /^1[3-9]/.test(digits);
}

/** `+86 351 638 5000`: a plus sign before at least ten digits. */
export function plusPhoneEnd(text: string, at: number): number | undefined {
  let end = at + 1;
  let digits = 0;
  for (
    ;
    end - at < LONGEST_JOINED && (isDigit(text[end]) || ' -'.includes(text[end] ?? '.'));
    end++
  )
    if (isDigit(text[end])) digits++;
  return digits >= 10 && isDigit(text[at + 1]) ? end : undefined;
}

function joinedEnd(text: string, at: number, joints: ReadonlySet<string>): number {
  let end = at;
  while (isDigit(text[end]) || (joints.has(text[end] ?? ' ') && isDigit(text[end + 1]))) end++;
  return end;
}

/** 0351 6385000, (0351)6385000 and 400 810 1234: groups of a telephone number. */
function spacedPhoneEnd(text: string, at: number, end: number): number | undefined {
  const first = text.slice(at, end);
  const sizes: number[] = [];
  let last = end;
  for (; sizes.length < 2 && ' )）'.includes(text[last] ?? '.'); ) {
    const start = /[)）]/.test(text[last]!) && text[last + 1] === ' ' ? last + 2 : last + 1;
    const groupEnd = joinedEnd(text, start, JOINTS);
    if (groupEnd === start || groupEnd - start > 8) break;
    sizes.push(groupEnd - start);
    last = groupEnd;
  }
  if (sizes.length === 0) return undefined;
  const areaCode = /^0\d{2,3}$/.test(first) && (sizes[0] ?? 0) >= 7;
  const groups = /^\d{3,4}$/.test(first) && sizes[1] === 4 && (sizes[0] === 3 || sizes[0] === 4);
  return areaCode || groups ? last : undefined;
}

function isCode(joined: string): boolean {
  if (areDigits(joined)) return joined.length > 1 && joined.startsWith('0');
  if (joined.includes(':') || joined.includes('·')) return true;
  const parts = joined.replaceAll('–', '-').split('-');
  if (parts.some((part) => part.split('.').length > 2 || startsWithZero(part))) return true;
  if (joined.includes('/')) return parts.length > 1 || !isSimpleFraction(joined);
  const [first = '', second = ''] = parts;
  return parts.length > 2 || (first.length >= 3 && first.length <= 4 && second.length >= 7);
}

function startsWithZero(digits: string): boolean {
  return digits.startsWith('0') && isDigit(digits[1]);
}

function isSimpleFraction(joined: string): boolean {
  const [part, whole, ...more] = joined.split('/').map(Number);
  return more.length === 0 && part! > 0 && whole! <= 10 && part! < whole!;
}

function isAlnum(char: string | undefined): boolean {
  return char !== undefined && (isDigit(char) || isLetter(char) || char === '_');
}
