import type { Lang } from '../lang/lang.ts';
import type { Bilingual, Fact, Place } from '../model/fact-base.ts';
import { formatQuantity } from '../quantity/format-quantity.ts';
import type { UnitSet } from '../quantity/unit.ts';
import type { BaseHead } from '../store/fact-store.ts';

/** What texts of facts are shown with: the bases, their units, and the language wanted. */
export interface Reading {
  heads: readonly BaseHead[];
  units: UnitSet;
  /** Absent: each fact in the language of its report. */
  lang?: Lang | undefined;
}

/** A text in the language wanted, else in the other; empty where there is none. */
export function textIn(
  text: { [lang in keyof Bilingual]?: string | null | undefined } | null | undefined,
  lang: Lang,
): string {
  return (lang === 'zh' ? (text?.zh ?? text?.en) : (text?.en ?? text?.zh)) ?? '';
}

/** The language a report is written in, as far as the interface has it. */
export function languageOf({ report }: BaseHead): Lang {
  return /^zh\b/i.test(report.language) ? 'zh' : 'en';
}

/** The base a fact stands in. */
export function headOf({ heads }: Reading, fact: Fact): BaseHead {
  return heads.find(({ report }) => report.id === fact.report)!;
}

/** The language to show a fact in. */
export function langFor(reading: Reading, fact: Fact): Lang {
  return reading.lang ?? languageOf(headOf(reading, fact));
}

/** What a fact is called. */
export function labelOf(reading: Reading, fact: Fact): string {
  return textIn(fact.label, langFor(reading, fact));
}

/** A fact's figure: as the report writes it, or, in the other language, worded anew. */
export function figureOf(reading: Reading, fact: Fact): string {
  const lang = langFor(reading, fact);
  if (lang === languageOf(headOf(reading, fact))) return fact.source.asWritten;
  return formatQuantity(fact, lang, reading.units) || fact.source.asWritten;
}

/** The title of a fact's section; its id where it has none. */
export function sectionOf(reading: Reading, fact: Fact): string {
  const { sections } = headOf(reading, fact);
  const { title } = sections.find(({ id }) => id === fact.source.section) ?? {};
  return textIn(title, langFor(reading, fact)) || fact.source.section;
}

/** The first name of a place. */
export function placeName(place: Place | undefined, id: string, lang: Lang): string {
  const [zh, en] = [place?.zh?.[0], place?.en?.[0]];
  return (lang === 'zh' ? (zh ?? en) : (en ?? zh)) ?? id;
}
