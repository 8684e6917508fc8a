import { CITATION_STYLES, type CitationStyle } from '../cite/citation-style.ts';
import { latestDay } from '../cli/latest-day.ts';
import type { Answer, Command, Context, Input } from './command.ts';
import { FACT_IDS } from './fact-arguments.ts';

/** Options of `cite`. */
export interface CiteOptions {
  style: CitationStyle;
  accessed?: string;
}

/** `factq cite ID…` */
export const cite: Command<CiteOptions> = {
  name: 'cite',
  summary: {
    en: 'a reference to the report, with the place of the figure, ready to paste',
    zh: '可直接粘贴的参考文献，注明数字在报告中的位置',
  },
  args: [FACT_IDS],
  options: [
    {
      flags: '--style <style>',
      summary: { en: 'form of the reference', zh: '著录格式' },
      choices: CITATION_STYLES,
      default: 'gbt7714',
    },
    {
      flags: '--accessed <day>',
      summary: { en: 'day you looked it up, as 2022-01-20', zh: '引用日期，如2022-01-20' },
    },
  ],
  examples: [
    {
      line: ({ id }) => `factq cite ${id}`,
      what: { en: 'by GB/T 7714', zh: '按GB/T 7714' },
    },
    {
      line: ({ id }) => `factq cite ${id} --style apa --lang en`,
      what: { en: 'by APA, in English', zh: '按APA，用英文' },
    },
    {
      line: ({ id }) => `factq cite ${id} --style bibtex`,
      what: { en: 'for a reference manager', zh: '供文献管理软件使用' },
    },
  ],
  fields: ['id', 'style', 'citation'],
  run,
};

async function run(context: Context, { args, options }: Input<CiteOptions>): Promise<Answer> {
  const { cite: citeFact } = await import('../cite/cite.ts');
  const { langFor } = await import('../views/wording.ts');
  const { citationsView } = await import('../views/citations-view.ts');
  const store = await context.store();
  const citations = [];
  for (const name of args) {
    const fact = await store.resolve(name);
    const head = store.heads.find(({ report }) => report.id === fact.report)!;
    const lang = langFor({ heads: store.heads, units: store.units, lang: context.dataLang }, fact);
    const citation = await citeFact(fact, head, { lang, today: latestDay(), ...options });
    citations.push({ id: fact.id, style: options.style, citation });
  }
  return citationsView(citations);
}
