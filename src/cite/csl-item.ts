import type { Lang } from '../lang/lang.ts';
import type { Fact } from '../model/fact-base.ts';
import { formatQuantity } from '../quantity/format-quantity.ts';
import { unitSet } from '../quantity/unit.ts';
import type { BaseHead } from '../store/fact-store.ts';
import { inLang } from './in-lang.ts';
import { type CslName, readName } from './name.ts';
import { placeInReport, sectionTitle } from './place-in-report.ts';

/** How a reference is wanted. */
export interface Citing {
  lang: Lang;
  /** Day the report was looked at, `YYYY-MM-DD`; left out of the reference if absent. */
  accessed?: string;
}

/** A date of CSL-JSON: one list of year, month and day. */
export interface CslDate {
  'date-parts': [number[]];
}

/** The report of a fact as an item of CSL-JSON 1.0, with the variables factq fills. */
export interface CslItem {
  id: string;
  type: 'webpage' | 'report';
  title: string;
  'original-title'?: string;
  author: CslName[];
  editor?: CslName[];
  publisher: string;
  issued: CslDate;
  accessed?: CslDate;
  number?: string;
  URL?: string;
  language: string;
  /** Heading that the figure stands under. */
  section?: string;
  /** The figure and its place. */
  note: string;
}

/**
 * Describes the report of a fact in one language. A report with a URL, or published at a time of
 * day as pages are, is a `webpage`, another a `report`. Where nobody is named as author, the
 * publisher is.
 */
export async function cslItem(
  fact: Fact,
  base: BaseHead,
  { lang, accessed }: Citing,
): Promise<CslItem> {
  const { id, title, publisher, author, editor, published, documentNumber, url } = base.report;
  const original = originalTitle(base, lang);
  const section = sectionTitle(fact, base, lang);
  return {
    id,
    type: url !== undefined || published.includes('T') ? 'webpage' : 'report',
    title: inLang(title, lang),
    ...(original && { 'original-title': original }),
    author: [author ? await readName(author, lang) : { literal: inLang(publisher, lang) }],
    ...(editor && { editor: [await readName(editor, lang)] }),
    publisher: inLang(publisher, lang),
    issued: cslDate(published),
    ...(accessed !== undefined && { accessed: cslDate(accessed) }),
    ...(documentNumber !== undefined && { number: documentNumber }),
    ...(url !== undefined && { URL: url }),
    language: base.report.language,
    ...(section !== undefined && { section }),
    note: noteOf(fact, base, lang),
  };
}

/** The title in the report's own language, where the reference gives a translation. */
function originalTitle({ report }: BaseHead, lang: Lang): string | undefined {
  const own = report.language.startsWith('zh') ? 'zh' : 'en';
  const title = report.language.startsWith(own) ? inLang(report.title, own) : undefined;
  return title === inLang(report.title, lang) ? undefined : title;
}

function noteOf(fact: Fact, base: BaseHead, lang: Lang): string {
  const value = formatQuantity(fact, lang, unitSet(base.units));
  const label = inLang(fact.label, lang);
  const figure = value === '' ? label : lang === 'zh' ? `${label}：${value}` : `${label}: ${value}`;
  return `${figure}${lang === 'zh' ? '，' : ', '}${placeInReport(fact, base, lang)}`;
}

function cslDate(date: string): CslDate {
  return { 'date-parts': [date.slice(0, 10).split('-').map(Number)] };
}
