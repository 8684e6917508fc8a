import { fold } from './fold.ts';
import type { PinyinOf } from './pinyin.ts';
import { searchStem } from './search-stem.ts';

/** A Latin word of a text with where it stands; offsets are UTF-16, the end exclusive. */
export interface Word {
  text: string;
  stem: string;
  start: number;
  end: number;
}

/** A Chinese character's syllable and the character's offset in the text. */
export interface Reading {
  syllable: string;
  offset: number;
}

const HAN = /\p{Script=Han}/u;

/**
 * A text made ready for matching. What a query does not need is never computed: a Chinese one needs
 * no stems, an English one no pinyin where no dictionary is given.
 */
export class IndexedText {
  readonly text: string;
  readonly hasHan: boolean;
  readonly #pinyin: PinyinOf | undefined;
  #bare: { text: string; offsets: readonly number[] } | undefined;
  #words: readonly Word[] | undefined;
  #readings: readonly Reading[] | undefined;

  constructor(text: string, pinyin?: PinyinOf) {
    this.text = text;
    this.hasHan = HAN.test(text);
    this.#pinyin = pinyin;
  }

  /** The folded text without blanks and punctuation: “僵尸型”社会组织 is 僵尸型社会组织. */
  get bare(): string {
    return this.#stripped().text;
  }

  get words(): readonly Word[] {
    this.#words ??= wordsOf(fold(this.text));
    return this.#words;
  }

  /** How its Chinese characters are read; empty without a dictionary. */
  get readings(): readonly Reading[] {
    this.#readings ??= this.hasHan && this.#pinyin ? read(this.text, this.#pinyin) : [];
    return this.#readings;
  }

  /** The range in the text of a range in `bare`. */
  rangeOf(start: number, length: number): [start: number, end: number] {
    const { offsets } = this.#stripped();
    return [offsets[start]!, offsets[start + length - 1]! + 1];
  }

  #stripped(): { text: string; offsets: readonly number[] } {
    this.#bare ??= strip(fold(this.text));
    return this.#bare;
  }
}

/** A folded text without blanks and punctuation, with the offset of each code unit that is left. */
export function strip(folded: string): { text: string; offsets: number[] } {
  let text = '';
  const offsets: number[] = [];
  for (let at = 0; at < folded.length; at++) {
    const unit = folded[at]!;
    if (!isBare(unit)) continue;
    text += unit;
    offsets.push(at);
  }
  return { text, offsets };
}

/** Letters, digits and what belongs to numbers; halves of rare characters too. */
function isBare(unit: string): boolean {
  const code = unit.charCodeAt(0);
  if (code >= 0x4e00 && code <= 0x9fff) return true;
  return code < 0x80 ? /[a-z0-9.%+]/.test(unit) : /[\p{L}\p{N}\p{Cs}‰]/u.test(unit);
}

/** The Latin words of a folded text; a number is a word too, an apostrophe part of one. */
export function wordsOf(folded: string): Word[] {
  return Array.from(folded.matchAll(/[a-zà-ɏ0-9]+(?:['’][a-z]+)?/g), (match) => ({
    text: match[0],
    stem: searchStem(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function read(text: string, pinyin: PinyinOf): Reading[] {
  return pinyin(text).flatMap((syllable, offset) =>
    syllable === '' || !HAN.test(text[offset] ?? '') ? [] : [{ syllable, offset }],
  );
}
