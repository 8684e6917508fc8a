import { searchStem } from './search-stem.ts';

/** A Latin word of a text with where it stands; offsets are UTF-16, the end exclusive. */
export class Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  #stem: string | undefined;

  constructor(text: string, start: number) {
    this.text = text;
    this.start = start;
    this.end = start + text.length;
  }

  get stem(): string {
    this.#stem ??= searchStem(this.text);
    return this.#stem;
  }

  /** Whether that is its stem; one begins as its word does, so that of most words is never made. */
  hasStem(stem: string): boolean {
    return this.text[0] === stem[0] && this.stem === stem;
  }
}

/**
 * Whether a folded text may have a word that begins with a letter: most have none, and to take a text
 * apart takes ten times as long.
 */
export function mayHaveWord(folded: string, letter: string): boolean {
  for (let at = folded.indexOf(letter); at >= 0; at = folded.indexOf(letter, at + 1))
    if (!isLetter(folded.charCodeAt(at - 1)) || !isLetter(letter.charCodeAt(0))) return true;
  return false;
}

/** Within a word, a letter of English is never the first after another. */
function isLetter(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

/** The Latin words of a folded text; a number is a word too, an apostrophe part of one. */
export function wordsOf(folded: string): Word[] {
  const words = folded.match(/[a-zà-ɏ0-9]+(?:['’][a-z]+)?/g) ?? [];
  let end = 0;
  return words.map((text) => {
    // No letter stands between two words, so that the first place after the last one is it.
    const word = new Word(text, folded.indexOf(text, end));
    end = word.end;
    return word;
  });
}
