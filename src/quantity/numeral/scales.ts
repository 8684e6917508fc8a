import { largePower, smallPower } from './han-characters.ts';
import { isLetter } from './letters.ts';
import type { WordAt } from './numeral.ts';

/** A scale word with its power of ten. */
export interface Scale {
  end: number;
  power: number;
  /** Simplified or lower case. */
  word: string;
}

const ENGLISH: ReadonlyMap<string, number> = new Map([
  ['hundred', 2],
  ['thousand', 3],
  ['million', 6],
  ['billion', 9],
  ['trillion', 12],
  ['mln', 6],
  ['mn', 6],
  ['bln', 9],
  ['bn', 9],
  ['trn', 12],
  ['tn', 12],
]);
/** Letters that scale only where they stand on the digits: 157.1m, 57k, 3.5w (万). */
const LETTERS: ReadonlyMap<string, number> = new Map([
  ['k', 3],
  ['m', 6],
  ['M', 6],
  ['b', 9],
  ['w', 4],
]);
const LONGEST = 8;
/** More scale characters than this in a row are no scale. */
const MOST_CHARACTERS = 3;

/** The power of ten of an English scale word. */
export function englishPower(word: string): number | undefined {
  return ENGLISH.get(word) ?? (word.endsWith('s') ? ENGLISH.get(word.slice(0, -1)) : undefined);
}

/** The Chinese scale right at `at`: 万, 千万, 万亿; not the 千 of a unit (千瓦). */
export function hanScaleAt(text: string, at: number, wordAt: WordAt): Scale | undefined {
  let end = at;
  let power = 0;
  for (; end - at <= MOST_CHARACTERS; end++) {
    const small = smallPower(text[end]);
    const more = small ?? largePower(text[end]);
    if (more === undefined || (small !== undefined && wordAt(text, end) === 'unit')) break;
    power += more;
  }
  if (end === at || end - at > MOST_CHARACTERS) return undefined;
  return { end, power, word: text.slice(at, end).replaceAll('萬', '万').replaceAll('億', '亿') };
}

/**
 * The Chinese scale after a blank, as some set Chinese beside digits: 500 万元, 14 亿. A word with 万
 * is no scale (万家); 百 and 千 alone are one only before a unit.
 */
export function blankedScaleAt(text: string, at: number, wordAt: WordAt): Scale | undefined {
  const start = at + 1;
  if (!' \u00A0'.includes(text[at] ?? '.') || wordAt(text, start) === 'other') return undefined;
  const scale = hanScaleAt(text, start, wordAt);
  return scale && (scale.power >= 4 || wordAt(text, scale.end) === 'unit') ? scale : undefined;
}

/** The English scale at `at`, after a blank or hyphen or on the digits: million, bn, k. */
export function englishScaleAt(text: string, at: number): Scale | undefined {
  const joined = !' \u00A0-'.includes(text[at] ?? '.');
  const start = joined ? at : at + 1;
  let end = start;
  while (end - start <= LONGEST && isLetter(text[end])) end++;
  if (end === start || end - start > LONGEST || /\w/.test(text[end] ?? '')) return undefined;
  const written = text.slice(start, end);
  const word = written.toLowerCase();
  const power = englishPower(word) ?? (joined ? LETTERS.get(written) : undefined);
  return power === undefined ? undefined : { end, power, word };
}
