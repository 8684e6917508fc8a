import type { Lang } from '../lang/lang.ts';
import type { Bilingual } from '../model/fact-base.ts';

/** A text in the language wanted, else in the other; on one line. */
export function inLang({ zh, en }: Bilingual, lang: Lang): string {
  const text = (lang === 'zh' ? (zh ?? en) : (en ?? zh)) ?? '';
  return text.replace(/\s+/g, ' ').trim();
}
