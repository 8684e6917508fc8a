import type { Fact } from '../model/fact-base.ts';
import type { Answer, Command, Context, Input } from './command.ts';
import { FACT_ID, FACT_IDS } from './fact-arguments.ts';
import { readingOf } from './reading.ts';

/** `factq compare ID ID…` */
export const compare: Command = {
  name: 'compare',
  summary: {
    en: 'difference, ratio and percentage of figures, units converted',
    zh: '比较数字：差额、倍数与百分比，自动换算单位',
  },
  args: [FACT_ID, FACT_IDS],
  options: [],
  examples: [
    {
      line: ({ name, otherName }) => `factq compare ${name} ${otherName}`,
      what: { en: 'two figures', zh: '两个数字' },
    },
    {
      line: ({ id, other }) => `factq compare ${id} ${other} --json pairs`,
      what: { en: 'for a script', zh: '供脚本使用' },
    },
  ],
  fields: ['unit', 'rows', 'pairs', 'notes'],
  run,
};

async function run(context: Context, { args }: Input): Promise<Answer> {
  const { compare: compareFacts } = await import('../query/compare.ts');
  const { comparisonView } = await import('../views/comparison-view.ts');
  const store = await context.store();
  const facts: Fact[] = [];
  for (const name of args) facts.push(await store.resolve(name));
  const comparison = compareFacts(facts, store.units, context.lang);
  return { view: comparisonView(comparison, readingOf(context, store), context.lang) };
}
