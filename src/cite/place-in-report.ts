import type { Lang, Wording } from '../lang/lang.ts';
import type { Fact } from '../model/fact-base.ts';
import type { BaseHead } from '../store/fact-store.ts';
import { inLang } from './in-lang.ts';

const WORDS: Wording<{ opening: string; place: (section: string, paragraph: number) => string }> = {
  en: {
    opening: 'opening',
    place: (section, paragraph) => `section “${section}”, para. ${paragraph}`,
  },
  zh: {
    opening: '开头',
    place: (section, paragraph) => `“${section}”部分第${paragraph}段`,
  },
};

/** Where a fact stands, in words: `section “Full decks”, para. 2`, `“牢牢兜住民生底线”部分第1段`. */
export function placeInReport(fact: Fact, base: BaseHead, lang: Lang): string {
  const { opening, place } = WORDS[lang];
  const title = sectionTitle(fact, base, lang) ?? opening;
  return place(title.replaceAll('“', '‘').replaceAll('”', '’'), fact.source.paragraph);
}

/** The heading that a fact stands under; undefined before the first one. */
export function sectionTitle(
  { source }: Fact,
  { sections }: BaseHead,
  lang: Lang,
): string | undefined {
  const title = sections.find(({ id }) => id === source.section)?.title;
  return title && inLang(title, lang);
}
