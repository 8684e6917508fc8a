import { inLang } from '../cite/in-lang.ts';
import { sectionTitle } from '../cite/place-in-report.ts';
import type { Lang } from '../lang/lang.ts';
import type { Collection } from '../model/collection.ts';
import type { Fact } from '../model/fact-base.ts';
import { baseOf } from '../query/base-of.ts';
import { WORDS } from './wording.ts';

/** The heading that all facts stand under; without one, the title of the first's report. */
export function chartTitle(facts: readonly Fact[], collection: Collection, lang: Lang): string {
  const titles = new Set(facts.map((fact) => sectionTitle(fact, baseOf(collection, fact), lang)));
  const [title] = titles;
  if (titles.size === 1 && title !== undefined) return title;
  return inLang(baseOf(collection, facts[0]!).report.title, lang);
}

/** Publisher, title and date of every report that facts are from. */
export function sourceLine(facts: readonly Fact[], collection: Collection, lang: Lang): string {
  const reports = new Set(facts.map((fact) => baseOf(collection, fact).report));
  return WORDS[lang].source(
    [...reports].map(({ publisher, title, published }) => ({
      publisher: inLang(publisher, lang),
      title: inLang(title, lang),
      date: published.slice(0, 10),
    })),
  );
}
