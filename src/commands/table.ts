import { EXIT } from '../cli/exit-codes.ts';
import { hasValue } from '../model/has-value.ts';
import { AXES, type Axis } from '../query/axes.ts';
import type { Answer, Command, Context, Input } from './command.ts';
import { FILTER_FLAGS, type FilterOptions, selected } from './filter-options.ts';
import { readingOf } from './reading.ts';

/** Options of `table`. */
export interface TableOptions extends FilterOptions {
  rows: Axis;
  columns: Axis;
}

/** `factq table` */
export const table: Command<TableOptions> = {
  name: 'table',
  summary: { en: 'a cross-table of figures', zh: '数字的交叉表' },
  args: [],
  options: [
    {
      flags: '--rows <axis>',
      summary: { en: 'what the rows stand for', zh: '各行的依据' },
      choices: AXES,
      default: 'section',
    },
    {
      flags: '--columns <axis>',
      summary: { en: 'what the columns stand for', zh: '各列的依据' },
      choices: AXES,
      default: 'dimension',
    },
    ...FILTER_FLAGS,
  ],
  examples: [
    {
      line: () => 'factq table --rows topic --columns subject',
      what: { en: 'counterparts side by side', zh: '把相对应的数字并列' },
    },
    {
      line: () => 'factq table --rows section --columns unit --dimension money --format csv',
      what: { en: 'for a spreadsheet', zh: '供电子表格使用' },
    },
  ],
  run,
};

async function run(context: Context, { options }: Input<TableOptions>): Promise<Answer> {
  const { pivot } = await import('../query/pivot.ts');
  const { pivotView } = await import('../views/pivot-view.ts');
  const store = await context.store();
  const { rows, columns, ...filters } = options;
  // Only topics are told by other facts.
  const isOfAll = rows === 'topic' || columns === 'topic';
  const collection = isOfAll ? await store.collection() : await store.samples([]);
  const lang = context.dataLang ?? 'zh';
  const facts = await selected(store, filters, lang, filters.kind ? undefined : hasValue);
  const spread = pivot(collection, facts, rows, columns);
  const view = pivotView(spread, { rows, columns }, readingOf(context, store), context.lang);
  return facts.length > 0 ? { view } : { view, exit: EXIT.no };
}
