import { apart } from '../text/apart.ts';
import { COMMON_HAN, HAN, isCommonHan } from '../text/han.ts';
import { fold } from './fold.ts';
import type { PinyinOf } from './pinyin.ts';
import { mayHaveWord, type Word, wordsOf } from './word.ts';

/** A Chinese character's syllable and the character's offset in the text. */
export interface Reading {
  syllable: string;
  offset: number;
}

/**
 * A text made ready for matching. What a query does not need is never computed: a Chinese one needs
 * no stems, an English one no pinyin where no dictionary is given.
 */
export class IndexedText {
  readonly text: string;
  readonly #pinyin: PinyinOf | undefined;
  #bare: string | undefined;
  #words: readonly Word[] | undefined;
  #readings: readonly Reading[] | undefined;
  #initials: string | undefined;

  constructor(text: string, pinyin?: PinyinOf) {
    this.text = text;
    this.#pinyin = pinyin;
  }

  /** The same text, kept apart from the one that it was cut out of. */
  apart(): IndexedText {
    return new IndexedText(apart(this.text), this.#pinyin);
  }

  /** Whether it has Chinese characters. */
  get hasHan(): boolean {
    return COMMON_HAN.test(this.text) || HAN.test(this.text);
  }

  /** The folded text without blanks and punctuation: “僵尸型”社会组织 is 僵尸型社会组织. */
  get bare(): string {
    this.#bare ??= strip(fold(this.text));
    return this.#bare;
  }

  get words(): readonly Word[] {
    this.#words ??= wordsOf(fold(this.text));
    return this.#words;
  }

  /** Its {@link words}, if one of them may begin with a letter. */
  wordsWith(letter: string): readonly Word[] {
    if (this.#words) return this.#words;
    const folded = fold(this.text);
    if (mayHaveWord(folded, letter)) this.#words = wordsOf(folded);
    return this.#words ?? [];
  }

  /** How its Chinese characters are read; empty without a dictionary. */
  get readings(): readonly Reading[] {
    this.#readings ??= this.#pinyin && this.hasHan ? read(this.text, this.#pinyin) : [];
    return this.#readings;
  }

  /** The first letters of the {@link readings}. */
  get initials(): string {
    this.#initials ??= this.readings.map(({ syllable }) => syllable[0]).join('');
    return this.#initials;
  }

  /** The range in the text of a range in `bare`. */
  rangeOf(start: number, length: number): [start: number, end: number] {
    const offsets = bareOffsets(fold(this.text));
    return [offsets[start]!, offsets[start + length - 1]! + 1];
  }
}

/** What {@link COMMON} texts have besides letters, digits and what belongs to numbers. */
const NOT_BARE = /[^a-z0-9.%+\u4e00-\u9fff]+/g;
/** ASCII, ideographs, and punctuation of both: all else is looked at one by one. */
const COMMON = /^[\x20-\x7e\u2010-\u2027\u3001-\u3003\u3008-\u301b\u4e00-\u9fff]*$/;

/** A folded text without blanks and punctuation. */
export function strip(folded: string): string {
  if (COMMON.test(folded)) return folded.replace(NOT_BARE, '');
  return bareOffsets(folded)
    .map((at) => folded[at])
    .join('');
}

/** The offset of each code unit that {@link strip} leaves. */
function bareOffsets(folded: string): number[] {
  const offsets: number[] = [];
  for (let at = 0; at < folded.length; at++) if (isBare(folded[at]!)) offsets.push(at);
  return offsets;
}

/** Letters, digits and what belongs to numbers; halves of rare characters too. */
function isBare(unit: string): boolean {
  const code = unit.charCodeAt(0);
  if (isCommonHan(code)) return true;
  return code < 0x80 ? /[a-z0-9.%+]/.test(unit) : /[\p{L}\p{N}\p{Cs}‰]/u.test(unit);
}

function read(text: string, pinyin: PinyinOf): Reading[] {
  const syllables = pinyin(text);
  const readings: Reading[] = [];
  for (let offset = 0; offset < syllables.length; offset++) {
    const syllable = syllables[offset]!;
    if (syllable !== '' && isHan(text, offset)) readings.push({ syllable, offset });
  }
  return readings;
}

function isHan(text: string, at: number): boolean {
  return isCommonHan(text.charCodeAt(at)) || HAN.test(text[at] ?? '');
}
