import type { WordAt } from '../quantity/numeral/numeral.ts';
import type { Roles } from './roles.ts';
import { WordGroup, type WordHit } from './word-group.ts';

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
  const groups = new Map<number, WordGroup>();
  for (const list of lists) {
    for (const word of list.words) {
      const group = groups.get(word.charCodeAt(0));
      if (group) group.add(word, list);
      else groups.set(word.charCodeAt(0), new WordGroup(word, list));
    }
  }
  const longestAt: Lexicon['longestAt'] = (text, at) =>
    groups.get(lowerCode(text.charCodeAt(at)))?.longestAt(text, at);
  const wordAt: WordAt = (text, at) => {
    const hit = longestAt(text, at);
    return hit && (hit.roles.unit ? 'unit' : 'other');
  };
  return { longestAt, wordAt };
}

function lowerCode(code: number): number {
  return code >= 0x41 && code <= 0x5a ? code + 0x20 : code;
}
