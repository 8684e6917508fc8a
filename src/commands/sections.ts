import { SECTION_FIELDS } from '../query/section-fields.ts';
import type { Answer, Command, Context, Input } from './command.ts';
import { readingOf } from './reading.ts';

/** `factq sections [SECTION]` */
export const sections: Command = {
  name: 'sections',
  summary: { en: 'what the report is about, section by section', zh: '各栏目及其内容' },
  args: [
    {
      name: 'section',
      summary: { en: 'id, number or part of a title', zh: '编号、序号或标题的一部分' },
      optional: true,
      values: 'section',
    },
  ],
  options: [],
  examples: [
    { line: () => 'factq sections', what: { en: 'all sections', zh: '全部栏目' } },
    {
      line: ({ section }) => `factq sections ${section}`,
      what: { en: 'one section and its facts', zh: '一个栏目及其事实' },
    },
  ],
  fields: SECTION_FIELDS,
  run,
};

async function run(context: Context, { args: [section] }: Input): Promise<Answer> {
  const { sectionRecords, sectionsView, sectionView } = await import('../views/sections-view.ts');
  const store = await context.store();
  const reading = readingOf(context, store);
  const collection = await store.collection();
  const records = sectionRecords(reading, collection.facts);
  if (section === undefined) return { view: sectionsView(records, reading, context.lang) };
  const facts = await store.select({ section: [section] });
  const { findSections } = await import('../query/filter-words.ts');
  const found = new Set(
    collection.bases.flatMap((base) =>
      findSections(base, section).map(({ id }) => `${base.report.id}:${id}`),
    ),
  );
  const chosen = records.filter(({ report, id }) => found.has(`${report}:${id}`));
  return { view: sectionView(chosen, facts, reading, context.lang) };
}
