import type { Bilingual } from '../model/fact-base.ts';
import { COMMON_HAN } from '../text/han.ts';

const LATIN = /[a-z]/i;

/**
 * Words to look for in Chinese and in English. A long pattern takes up to 4 ms when it is first tried,
 * so each part is tried only where a text is of its script. Letter case does not count, and English
 * words are whole.
 */
export class TwoScripts {
  readonly #han: RegExp;
  readonly #latin: RegExp;

  /** Takes the sources of two patterns. */
  constructor(han: string, latin: string) {
    this.#han = new RegExp(han, 'g');
    this.#latin = new RegExp(`\\b(?:${latin})\\b`, 'gi');
  }

  /** Whether a text has one of the words. */
  test(text: string): boolean {
    return this.find(text) !== undefined;
  }

  /** Whether a label has one of the words, in either language. */
  isIn({ zh = '', en = '' }: Bilingual): boolean {
    return this.test(zh) || this.test(en);
  }

  /** Where the first of its Chinese words begins, or else the first of its English ones. */
  find(text: string): number | undefined {
    const han = COMMON_HAN.test(text) ? text.search(this.#han) : -1;
    if (han >= 0) return han;
    const latin = LATIN.test(text) ? text.search(this.#latin) : -1;
    return latin >= 0 ? latin : undefined;
  }

  /** Goes through the words in a text, the Chinese ones first. */
  *in(text: string): Generator<RegExpExecArray> {
    if (COMMON_HAN.test(text)) yield* text.matchAll(this.#han);
    if (LATIN.test(text)) yield* text.matchAll(this.#latin);
  }

  /** A text without the words. */
  without(text: string): string {
    const rest = COMMON_HAN.test(text) ? text.replace(this.#han, ' ') : text;
    return LATIN.test(rest) ? rest.replace(this.#latin, ' ') : rest;
  }
}
