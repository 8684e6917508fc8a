import type { LatinPhrases } from '../model/base-words.ts';

/** A Latin phrase: its stems, each once, and the terms it stands for. */
export interface Phrase {
  stems: readonly string[];
  terms: readonly string[];
}

/** Gives, for the stems of a text, the phrases that it may hold by the longest of their own stems. */
export type PhraseFinder = (stems: ReadonlySet<string>) => (longest: string) => readonly Phrase[];

/**
 * Makes a finder of phrases. A text whose words are all numbers is only looked at for phrases that
 * are `numbers` too; all phrases are asked for when the first text with Latin letters comes.
 */
export function phraseFinder(
  numbers: LatinPhrases,
  all: () => LatinPhrases,
  terms: readonly (readonly string[])[],
): PhraseFinder {
  return (inText) => {
    const hasLetters = [...inText].some((each) => LETTER.test(each));
    const phrases = hasLetters ? all() : numbers;
    return (longest) => {
      if (!Object.hasOwn(phrases, longest)) return [];
      return phrases[longest]!.map(([stems, list]) => ({
        stems: stems.split(' '),
        terms: terms[list]!,
      })).filter(({ stems }) => stems.every((each) => inText.has(each)));
    };
  };
}

const LETTER = /[^\d' -]/;
