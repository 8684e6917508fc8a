import type { Bilingual } from '../model/fact-base.ts';
import { once } from '../once.ts';
import { COMMON_HAN } from '../text/han.ts';

const LATIN = /[a-z]/i;

interface Scripts {
  han: boolean;
  latin: boolean;
}

/** The text looked at last: one clause is asked for many words in a row. */
let last: Scripts & { text: string } = { text: '', han: false, latin: false };

function scriptsOf(text: string): Scripts {
  if (text !== last.text) last = { text, han: COMMON_HAN.test(text), latin: LATIN.test(text) };
  return last;
}

/**
 * Words to look for in Chinese and in English. A long pattern takes up to 4 ms when it is first tried,
 * so each part is tried only where a text is of its script. Letter case does not count, and English
 * words are whole.
 */
export class TwoScripts {
  readonly #han: () => RegExp;
  readonly #latin: () => RegExp;

  /** Takes the sources of two patterns. */
  constructor(han: string, latin: string) {
    this.#han = once(() => new RegExp(han, 'g'));
    this.#latin = once(() => new RegExp(`\\b(?:${latin})\\b`, 'gi'));
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
    const { han, latin } = scriptsOf(text);
    let at = han ? text.search(this.#han()) : -1;
    if (at < 0 && latin) at = text.search(this.#latin());
    return at < 0 ? undefined : at;
  }

  /** Goes through the words in a text, the Chinese ones first. */
  *in(text: string): Generator<RegExpExecArray> {
    const { han, latin } = scriptsOf(text);
    if (han) yield* text.matchAll(this.#han());
    if (latin) yield* text.matchAll(this.#latin());
  }

  /** A text without the words. */
  without(text: string): string {
    const { han, latin } = scriptsOf(text);
    const rest = han ? text.replace(this.#han(), ' ') : text;
    return latin ? rest.replace(this.#latin(), ' ') : rest;
  }
}
