import type { Lang, Wording } from '../lang/lang.ts';
import type { Bilingual, Fact } from '../model/fact-base.ts';
import { scalarOf, valueAt } from '../render/pick-fields.ts';
import type { View } from '../render/view.ts';
import { factsView } from './facts-view.ts';
import { languageOf, type Reading, textIn } from './wording.ts';

/** A section as JSON: what is absent is null. */
export interface SectionRecord {
  report: string;
  id: string;
  /** Number within the report, from 1. */
  number: number;
  title: { zh: string | null; en: string | null } | null;
  gist: { zh: string | null; en: string | null };
  /** How many facts stand in it. */
  facts: number;
}

const FLAT = ['report', 'id', 'number', 'title.zh', 'title.en', 'gist.zh', 'gist.en', 'facts'];

const TITLES: Wording<readonly [string, string, string, string]> = {
  en: ['section', 'title', 'what it is about', 'facts'],
  zh: ['栏目', '标题', '内容', '事实'],
};

/** All sections in order, each with the number of its facts. */
export function sectionRecords({ heads }: Reading, facts: readonly Fact[]): SectionRecord[] {
  const counts = new Map<string, number>();
  for (const { report, source } of facts) {
    const key = `${report}:${source.section}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return heads.flatMap(({ report, sections }) =>
    sections.map(({ id, title, gist }, at) => ({
      report: report.id,
      id,
      number: at + 1,
      title: title ? both(title) : null,
      gist: both(gist),
      facts: counts.get(`${report.id}:${id}`) ?? 0,
    })),
  );
}

function both({ zh, en }: Bilingual): SectionRecord['gist'] {
  return { zh: zh ?? null, en: en ?? null };
}

/** The sections of the reports, in order. */
export function sectionsView(
  records: readonly SectionRecord[],
  reading: Reading,
  lang: Lang,
): View {
  const langs = new Map(reading.heads.map((head) => [head.report.id, languageOf(head)]));
  const [id, title, gist, facts] = TITLES[lang];
  return {
    data: records,
    records: {
      fields: FLAT,
      rows: records.map((record) => FLAT.map((field) => scalarOf(valueAt(record, field)))),
    },
    blocks: [
      {
        type: 'table',
        columns: [
          { title: id, min: 10 },
          { title, yields: 1 },
          { title: gist, yields: 1 },
          { title: facts, align: 'right' },
        ],
        rows: records.map((record) => {
          const shown = reading.lang ?? langs.get(record.report)!;
          return [
            [{ text: record.id, tone: 'id' }],
            textIn(record.title, shown),
            textIn(record.gist, shown),
            String(record.facts),
          ];
        }),
      },
    ],
  };
}

/** Sections with their facts below, as a person reads them; the data are the sections alone. */
export function sectionView(
  records: readonly SectionRecord[],
  facts: readonly Fact[],
  reading: Reading,
  lang: Lang,
): View {
  const view = sectionsView(records, reading, lang);
  return { ...view, blocks: [...view.blocks, ...factsView(facts, reading, lang, true).blocks] };
}
