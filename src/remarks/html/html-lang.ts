import type { Lang } from '../../lang/lang.ts';

/** BCP 47 tag of a language of the interface. */
export function langTag(lang: Lang): string {
  return lang === 'zh' ? 'zh-CN' : 'en';
}

/** BCP 47 tag of a text by its script: Chinese where it has ideographs, else English. */
export function tagOf(text: string): string {
  return langTag(/\p{Script=Han}/u.test(text) ? 'zh' : 'en');
}
