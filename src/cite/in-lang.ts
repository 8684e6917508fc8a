import type { Lang } from '../lang/lang.ts';
import type { Bilingual } from '../model/fact-base.ts';
import { textIn } from '../views/wording.ts';

/** A text in the language wanted, else in the other; on one line. */
export function inLang(text: Bilingual, lang: Lang): string {
  return textIn(text, lang).replace(/\s+/g, ' ').trim();
}
