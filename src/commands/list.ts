import { FACT_FIELDS, FACT_PARTS } from '../query/fact-fields.ts';
import { answerFacts } from './answer-facts.ts';
import type { Answer, Command, Context, Input } from './command.ts';
import { FILTER_FLAGS, type FilterOptions, selected } from './filter-options.ts';

/** `factq list` */
export const list: Command<FilterOptions> = {
  name: 'list',
  summary: { en: 'all facts, or those that filters let through', zh: '全部事实，可筛选' },
  args: [],
  options: FILTER_FLAGS,
  examples: [
    {
      line: ({ section }) => `factq list --section ${section} --sort value --reverse`,
      what: { en: 'the figures of a section, largest first', zh: '一个栏目的数字，从大到小' },
    },
    {
      line: ({ unit }) => `factq list --unit ${unit} --json id,value`,
      what: { en: 'for a script', zh: '供脚本使用' },
    },
  ],
  fields: [...FACT_FIELDS, ...FACT_PARTS],
  run,
};

async function run(context: Context, { options }: Input<FilterOptions>): Promise<Answer> {
  const store = await context.store();
  const facts = await selected(store, options, context.dataLang ?? 'zh');
  const grouped = options.sort === undefined && options.reverse !== true;
  return answerFacts(context, store, facts, grouped);
}
