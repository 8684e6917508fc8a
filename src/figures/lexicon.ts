import type { WordAt } from '../quantity/numeral/numeral.ts';
import type { Roles } from './roles.ts';

/** A word with what it can be; `notBefore` are characters that make it another word. */
export interface Entry {
  word: string;
  roles: Roles;
  notBefore?: string;
}

/** The words of the grammar, for finding them in a text. */
export interface Lexicon {
  /** The longest word at `at`, which must be the start of a word where it is Latin. */
  longestAt(text: string, at: number): { roles: Roles; end: number } | undefined;
  /** What the longest word at `at` is to a number before it. */
  wordAt: WordAt;
}

/** Gathers entries; what one word can be in several lists is joined. */
export function lexiconOf(entries: Iterable<Entry>): Lexicon {
  const words = new Map<string, Entry>();
  for (const entry of entries) {
    const known = words.get(entry.word);
    words.set(entry.word, known ? joined(known, entry) : entry);
  }
  const lengths = new Map<string, number[]>();
  for (const word of words.keys()) {
    const start = word.slice(0, 2);
    const known = lengths.get(start);
    if (!known) lengths.set(start, [word.length]);
    else if (!known.includes(word.length)) known.push(word.length);
  }
  for (const list of lengths.values()) list.sort((a, b) => b - a);
  const longestAt: Lexicon['longestAt'] = (text, at) => {
    const latin = isLetter(text[at]) || text[at] === '°';
    const start = latin ? text.slice(at, at + 2).toLowerCase() : text.slice(at, at + 2);
    for (const length of lengths.get(start) ?? []) {
      const hit = hitAt(words, text, at, length, latin);
      if (hit) return hit;
    }
    return start.length > 1 && lengths.has(start[0]!)
      ? hitAt(words, text, at, 1, latin)
      : undefined;
  };
  const wordAt: WordAt = (text, at) => {
    const hit = longestAt(text, at);
    return hit && (hit.roles.unit ? 'unit' : 'other');
  };
  return { longestAt, wordAt };
}

function joined(a: Entry, b: Entry): Entry {
  const notBefore = `${a.notBefore ?? ''}${b.notBefore ?? ''}`;
  return { word: a.word, roles: { ...a.roles, ...b.roles }, notBefore };
}

/** The word of this length at `at`, if there is one and it ends where a word may. */
function hitAt(
  words: ReadonlyMap<string, Entry>,
  text: string,
  at: number,
  length: number,
  latin: boolean,
): { roles: Roles; end: number } | undefined {
  const end = at + length;
  if (end > text.length) return undefined;
  const written = text.slice(at, end);
  const entry = words.get(latin ? written.toLowerCase() : written);
  if (!entry || entry.notBefore?.includes(text[end] ?? '\n')) return undefined;
  if (isLetter(text[end - 1]) && isLetter(text[end])) return undefined;
  return { roles: entry.roles, end };
}

function isLetter(char: string | undefined): boolean {
  return char !== undefined && /[a-z]/i.test(char);
}
