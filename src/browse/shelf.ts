import type { Lang } from '../lang/lang.ts';
import type { Fact } from '../model/fact-base.ts';
import { languageOf, type Reading, textIn } from '../views/wording.ts';

/** What is browsed: all facts in order with their sections, and how to word them. */
export interface Shelf {
  /** Titles of the sections in order. */
  sections: readonly string[];
  facts: readonly Fact[];
  /** For each fact its section, as a place in `sections`. */
  sectionOf: readonly number[];
  /** For each id the place of its fact in `facts`. */
  placeOf: ReadonlyMap<string, number>;
  reading: Reading;
  /** Language of the interface. */
  lang: Lang;
}

/** The shelf of the facts of some reports; its sections are those of all reports, in order. */
export function shelfOf(facts: readonly Fact[], reading: Reading, lang: Lang): Shelf {
  const sections = reading.heads.flatMap((head) => titled(head, reading));
  const places = new Map(sections.map(({ key }, at) => [key, at]));
  return {
    sections: sections.map(({ title }) => title),
    facts,
    sectionOf: facts.map(({ report, source }) => places.get(keyOf(report, source.section))!),
    placeOf: new Map(facts.map(({ id }, at) => [id, at])),
    reading,
    lang,
  };
}

/** Sections without a title go by what they are about; with several reports, behind their report. */
function titled(
  head: Reading['heads'][number],
  reading: Reading,
): { key: string; title: string }[] {
  const lang = reading.lang ?? languageOf(head);
  const report = reading.heads.length > 1 ? `${head.report.id} · ` : '';
  return head.sections.map(({ id, title, gist }) => ({
    key: keyOf(head.report.id, id),
    title: report + (textIn(title, lang) || textIn(gist, lang) || id),
  }));
}

function keyOf(report: string, section: string): string {
  return `${report}\n${section}`;
}
