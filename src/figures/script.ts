import { isCommonHan } from '../text/han.ts';

/*
 * What script a text begins in. Patterns that name scripts take up to half a millisecond to compile,
 * so that they are asked only of characters that are rare.
 */

/** Whether a text is Chinese characters and ASCII without capitals, which most texts consist of. */
export function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const ascii = code < 0x80 && (code < 0x41 || code > 0x5a);
    if (!ascii && !isCommonHan(code)) return false;
  }
  return true;
}

/** Whether a text begins with a Chinese character. */
export function startsHan(text: string): boolean {
  const code = text.charCodeAt(0);
  return isCommonHan(code) || (code >= FIRST_HAN && !isMark(code) && /^\p{Script=Han}/u.test(text));
}

/** Whether a text, which begins with no letter of ASCII, begins with a letter of any script. */
export function startsLetter(text: string): boolean {
  const code = text.charCodeAt(0);
  return isCommonHan(code) || (!isMark(code) && /^\p{L}/u.test(text));
}

/** No Chinese character has a lower code. */
const FIRST_HAN = 0x2e80;

/** Whether a character is a mark: of ASCII or Latin, general, an arrow or shape, of CJK, or of full width. */
function isMark(code: number): boolean {
  if (code < 0x2000) return code < 0x80 || (code >= 0xab && code <= 0xb9 && code !== MICRO_SIGN);
  return (
    code <= 0x206f ||
    (code >= 0x2190 && code <= 0x2bff) ||
    (code >= 0x3000 && code <= 0x3004) ||
    (code >= 0x3008 && code <= 0x3020) ||
    (code >= 0xff01 && code <= 0xff20)
  );
}

/** A letter among the marks. */
const MICRO_SIGN = 0xb5;
