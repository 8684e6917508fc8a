import { isLetter } from '../quantity/numeral/letters.ts';
import type { WordList } from './lexicon.ts';
import type { Roles } from './roles.ts';

/** A word found in a text; `end` is the offset after it. */
export interface WordHit {
  roles: Roles;
  end: number;
}

type Entry = Omit<WordList, 'words'>;

/** Words, each with the list that has it behind it; one may be in several lists. */
export type Listed = (string | WordList)[];

/**
 * The words of a lexicon that begin with the same character, in order. Made only when a text has that
 * character: most texts have few of those that words begin with.
 */
export class WordGroup {
  readonly #entries = new Map<string, Entry>();
  /** Lengths of the words by their first two characters, longest first. */
  readonly #lengths = new Map<string, number[]>();

  constructor(listed: Listed) {
    for (let at = 0; at < listed.length; at += 2)
      this.#add(listed[at] as string, listed[at + 1] as WordList);
    for (const lengths of this.#lengths.values())
      if (lengths.length > 1) lengths.sort((a, b) => b - a);
  }

  /** The longest word at `at`, where the first character of the group stands. */
  longestAt(text: string, at: number): WordHit | undefined {
    const latin = isLetter(text[at]) || text[at] === '°';
    const two = text.slice(at, at + 2);
    const start = latin ? two.toLowerCase() : two;
    for (const length of this.#lengths.get(start) ?? []) {
      const hit = hitAt(this.#entries, text, at, length, latin);
      if (hit) return hit;
    }
    return start.length > 1 && this.#lengths.has(start[0]!)
      ? hitAt(this.#entries, text, at, 1, latin)
      : undefined;
  }

  #add(word: string, list: WordList): void {
    const known = this.#entries.get(word);
    this.#entries.set(word, known ? joined(known, list) : list);
    const start = word.slice(0, 2);
    const lengths = this.#lengths.get(start);
    if (!lengths) this.#lengths.set(start, [word.length]);
    else if (!lengths.includes(word.length)) lengths.push(word.length);
  }
}

function joined(a: Entry, b: Entry): Entry {
  const notBefore = `${a.notBefore ?? ''}${b.notBefore ?? ''}`;
  return { roles: { ...a.roles, ...b.roles }, notBefore };
}

/** The word of this length at `at`, if there is one and it ends where a word may. */
function hitAt(
  words: ReadonlyMap<string, Entry>,
  text: string,
  at: number,
  length: number,
  latin: boolean,
): WordHit | undefined {
  const end = at + length;
  if (end > text.length) return undefined;
  const written = text.slice(at, end);
  const entry = words.get(latin ? written.toLowerCase() : written);
  if (!entry || entry.notBefore?.includes(text[end] ?? '\n')) return undefined;
  if (isLetter(text[end - 1]) && isLetter(text[end])) return undefined;
  return { roles: entry.roles, end };
}
