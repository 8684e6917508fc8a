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

/** The Latin words of a folded text; a number is a word too, an apostrophe part of one. */
export function wordsOf(folded: string): Word[] {
  return Array.from(
    folded.matchAll(/[a-zà-ɏ0-9]+(?:['’][a-z]+)?/g),
    (match) => new Word(match[0], match.index),
  );
}
