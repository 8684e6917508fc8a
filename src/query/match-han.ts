import { editDistance } from '../text/edit-distance.ts';
import { isCommonHan } from '../text/han.ts';
import type { IndexedText } from './indexed-text.ts';
import { covering, QUALITY, type TextMatch } from './quality.ts';

/**
 * A term that stands in the text as it is: Chinese anywhere, digits only as a whole number (15 is
 * not in 1500).
 */
export function matchBare(indexed: IndexedText, term: string): TextMatch | undefined {
  const { text } = indexed;
  if (term === '' || !mayHold(text, term)) return undefined;
  const { bare } = indexed;
  for (let at = bare.indexOf(term); at >= 0; at = bare.indexOf(term, at + 1)) {
    if (cutsNumber(bare, at, at + term.length)) continue;
    if (term.length === bare.length) {
      return { quality: QUALITY.exact, whole: true, ranges: [[0, text.length]] };
    }
    const quality = at === 0 ? QUALITY.prefix : QUALITY.substring;
    return {
      quality: covering(quality, term.length, bare.length),
      whole: false,
      ranges: [indexed.rangeOf(at, term.length)],
    };
  }
  return undefined;
}

/** Whether a text has the first character of a term, if that is one that stands in `bare` as it is. */
function mayHold(text: string, term: string): boolean {
  return !isCommonHan(term.charCodeAt(0)) || text.includes(term[0]!);
}

function cutsNumber(bare: string, start: number, end: number): boolean {
  const within = (at: number) => /[0-9.]/.test(bare[at] ?? '') && /[0-9.]/.test(bare[at - 1] ?? '');
  return within(start) || within(end);
}

/**
 * A Chinese term of three characters or more with one of them wrong, or, from four on, one too
 * many or too few.
 */
export function matchHanFuzzy(indexed: IndexedText, term: string): TextMatch | undefined {
  if (term.length < 3 || !indexed.hasHan) return undefined;
  const { bare } = indexed;
  const lengths = term.length < 4 ? [term.length] : [term.length, term.length - 1, term.length + 1];
  for (const length of lengths) {
    for (let at = 0; at + length <= bare.length; at++) {
      const part = bare.slice(at, at + length);
      if (!/^\p{Script=Han}+$/u.test(part) || editDistance(part, term, 1) === undefined) continue;
      const whole = length === bare.length;
      return {
        quality: whole ? QUALITY.fuzzyExact : covering(QUALITY.fuzzy, length, bare.length),
        whole,
        ranges: [indexed.rangeOf(at, length)],
      };
    }
  }
  return undefined;
}
