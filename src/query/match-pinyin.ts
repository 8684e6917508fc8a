import { editDistance } from '../text/edit-distance.ts';
import type { IndexedText, Reading } from './indexed-text.ts';
import { typosAllowed } from './match-latin.ts';
import { covering, QUALITY, type TextMatch } from './quality.ts';

/** Latin letters as the pinyin of the text's characters: in full (dibao, diba) or initials (db). */
export function matchPinyin(text: IndexedText, term: string): TextMatch | undefined {
  if (term.length < 2 || !text.initials.includes(term[0]!) || !/^[a-z]+$/.test(term))
    return undefined;
  return matchFull(text, term) ?? matchInitials(text, term);
}

function matchFull({ readings, initials }: IndexedText, term: string): TextMatch | undefined {
  const first = term[0]!;
  for (let at = initials.indexOf(first); at >= 0; at = initials.indexOf(first, at + 1)) {
    const read = syllablesRead(readings, at, term);
    if (read === undefined) continue;
    const quality = at === 0 ? QUALITY.pinyinPrefix : QUALITY.pinyinPart;
    return result(readings, at, read.count, read.whole ? QUALITY.pinyinExact : quality, quality);
  }
  return undefined;
}

/** How many characters from `at` the term reads; its last syllable may be cut short, not its only. */
function syllablesRead(
  readings: readonly Reading[],
  at: number,
  term: string,
): { count: number; whole: boolean } | undefined {
  let rest = term;
  for (let count = 0; at + count < readings.length; ) {
    const { syllable } = readings[at + count]!;
    if (rest.startsWith(syllable)) rest = rest.slice(syllable.length);
    else if (count > 0 && syllable.startsWith(rest)) return { count: count + 1, whole: false };
    else return undefined;
    count++;
    if (rest === '') return { count, whole: true };
  }
  return undefined;
}

/** Two initials are a chance hit anywhere but at the beginning. */
function matchInitials({ readings, initials }: IndexedText, term: string): TextMatch | undefined {
  const at = initials.indexOf(term);
  if (at < 0 || (at > 0 && term.length < 3)) return undefined;
  const quality = at === 0 ? QUALITY.initialsPrefix : QUALITY.initialsPart;
  return result(readings, at, term.length, QUALITY.initialsExact, quality);
}

function result(
  readings: readonly Reading[],
  at: number,
  count: number,
  exact: number,
  part: number,
): TextMatch {
  const whole = at === 0 && count === readings.length;
  return {
    quality: whole ? exact : covering(part, count, readings.length),
    whole,
    ranges: readings.slice(at, at + count).map(({ offset }) => [offset, offset + 1]),
  };
}

/** The pinyin of the whole text with a typo or two, such as zun for zhun. */
export function matchPinyinFuzzy({ readings }: IndexedText, term: string): TextMatch | undefined {
  const limit = typosAllowed(term);
  if (limit === 0 || readings.length === 0) return undefined;
  const full = readings.map(({ syllable }) => syllable).join('');
  if (editDistance(term, full, limit) === undefined) return undefined;
  return result(readings, 0, readings.length, QUALITY.fuzzyExact, QUALITY.fuzzy);
}
