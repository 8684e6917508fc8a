import type { Lang, Wording } from './lang.ts';

/**
 * What one function makes in each language, for words that stand in a table by language or hold
 * figures that each language writes in its own way.
 *
 * @example
 * worded((lang) => WORDS[lang].noValue(id));
 */
export function worded<T>(make: (lang: Lang) => T): Wording<T> {
  return { en: make('en'), zh: make('zh') };
}
