import type { WordAt } from '../quantity/numeral/numeral.ts';
import { remembered } from '../remembered.ts';
import type { Roles } from './roles.ts';
import { type Listed, WordGroup, type WordHit } from './word-group.ts';

/** Words that can all be the same things; `notBefore` are characters that make them other words. */
export interface WordList {
  words: readonly string[];
  roles: Roles;
  notBefore?: string;
}

/** The words of the grammar, for finding them in a text. */
export interface Lexicon {
  /** The longest word at `at`, which must be the start of a word where it is Latin. */
  longestAt(text: string, at: number): WordHit | undefined;
  /** What the longest word at `at` is to a number before it. */
  wordAt: WordAt;
}

/** Gathers words; what one word can be in several lists is joined. */
export function lexiconOf(lists: readonly WordList[]): Lexicon {
  const listed = byFirst(lists);
  const groupOf = remembered((first: number) => {
    const words = listed.get(first);
    return words && new WordGroup(words);
  });
  const longestAt: Lexicon['longestAt'] = (text, at) => {
    const first = lowerCode(text.charCodeAt(at));
    return groupOf(first)?.longestAt(text, at);
  };
  const wordAt: WordAt = (text, at) => {
    const hit = longestAt(text, at);
    return hit && (hit.roles.unit ? 'unit' : 'other');
  };
  return { longestAt, wordAt };
}

/** The words that begin with each character (UTF-16 code unit). */
function byFirst(lists: readonly WordList[]): Map<number, Listed> {
  const groups = new Map<number, Listed>();
  for (const list of lists) {
    // There are thousands: an iterator would make an object for each.
    list.words.forEach((word) => {
      const first = word.charCodeAt(0);
      const group = groups.get(first);
      if (group) group.push(word, list);
      else groups.set(first, [word, list]);
    });
  }
  return groups;
}

function lowerCode(code: number): number {
  return code >= 0x41 && code <= 0x5a ? code + 0x20 : code;
}
