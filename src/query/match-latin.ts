import { editDistance } from '../text/edit-distance.ts';
import type { IndexedText } from './indexed-text.ts';
import { covering, QUALITY, type TextMatch } from './quality.ts';
import type { Word } from './word.ts';

/** An English term that is a word of the text, by stem, or begins one. */
export function matchLatin(
  indexed: IndexedText,
  term: string,
  stem: string,
): TextMatch | undefined {
  const { text } = indexed;
  // A stem begins as its word does.
  const words = indexed.wordsWith(term[0]!);
  if (words.length === 0) return undefined;
  let best: { word: Word; quality: number } | undefined;
  for (const word of words) {
    if (word.text[0] !== term[0]) continue;
    const quality = wordQuality(word, term, stem);
    if (quality > (best?.quality ?? 0)) best = { word, quality };
  }
  if (!best) return undefined;
  const { word, quality } = best;
  const whole = quality === QUALITY.word && word.end - word.start === text.trim().length;
  return {
    quality: whole ? QUALITY.exact : covering(quality, 1, words.length),
    whole,
    ranges: [highlighted(word, term)],
  };
}

function wordQuality(word: Word, term: string, stem: string): number {
  if (word.text === term || word.hasStem(stem)) return QUALITY.word;
  return term.length >= 2 && word.text.startsWith(term) ? QUALITY.prefix : 0;
}

function highlighted({ text, start, end }: Word, term: string): [number, number] {
  return text.startsWith(term) && text !== term ? [start, start + term.length] : [start, end];
}

/** Letters that may be wrong in a word: none in short ones, 1 from 4 letters, 2 from 8. */
export function typosAllowed(word: string): number {
  return word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
}

/** An English term with a typo or two. */
export function matchLatinFuzzy({ words }: IndexedText, term: string): TextMatch | undefined {
  const limit = typosAllowed(term);
  if (limit === 0 || /[0-9]/.test(term)) return undefined;
  for (const { text, stem, start, end } of words) {
    if (/[0-9]/.test(text)) continue;
    const near = [text, stem].some((known) => editDistance(term, known, limit) !== undefined);
    if (!near) continue;
    const whole = words.length === 1;
    const quality = whole ? QUALITY.fuzzyExact : covering(QUALITY.fuzzy, 1, words.length);
    return { quality, whole, ranges: [[start, end]] };
  }
  return undefined;
}

/** A query of several English words that stand together in the text, by stem. */
export function matchPhrase(
  { words }: IndexedText,
  stems: readonly string[],
): TextMatch | undefined {
  for (let at = 0; at + stems.length <= words.length; at++) {
    if (!stems.every((stem, next) => words[at + next]!.hasStem(stem))) continue;
    const whole = stems.length === words.length;
    const quality = whole ? QUALITY.exact : covering(QUALITY.word, stems.length, words.length);
    return { quality, whole, ranges: [[words[at]!.start, words[at + stems.length - 1]!.end]] };
  }
  return undefined;
}
