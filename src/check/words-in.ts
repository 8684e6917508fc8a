import type { LongestWords } from './longest-words.ts';

/** A word of a list in a text: offsets in UTF-16 code units, the end exclusive. */
export interface WordAt<T> {
  word: string;
  value: T;
  start: number;
  end: number;
}

/**
 * Goes through the words of a list that stand in a text, the longest at each place, none overlapping
 * another. Latin words count only where they are whole.
 */
export function* wholeWordsIn<T>(words: LongestWords<T>, text: string): Generator<WordAt<T>> {
  for (let at = 0; at < text.length; ) {
    const begins = words.beginWith(text.charCodeAt(at));
    const hit = begins ? words.at(text, at, (word) => isWhole(text, at, word)) : undefined;
    if (hit) yield { ...hit, start: at, end: at + hit.word.length };
    at += hit?.word.length ?? 1;
  }
}

const LATIN = /^[\w .'-]+$/;

function isWhole(text: string, start: number, word: string): boolean {
  if (!LATIN.test(word)) return true;
  const end = start + word.length;
  return !areJoined(text, start) && !areJoined(text, end);
}

/** Whether the characters on both sides of an offset are of one Latin word. */
function areJoined(text: string, offset: number): boolean {
  return isWordCharacter(text[offset - 1]) && isWordCharacter(text[offset]);
}

function isWordCharacter(char: string | undefined): boolean {
  return char !== undefined && /\w/.test(char);
}
