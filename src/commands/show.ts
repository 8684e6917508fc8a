import type { Fact } from '../model/fact-base.ts';
import { FACT_FIELDS, FACT_PARTS } from '../query/fact-fields.ts';
import type { FactStore } from '../store/fact-store.ts';
import type { ShownFact } from '../views/fact-view.ts';
import type { Answer, Command, Context, Input } from './command.ts';
import { FACT_IDS } from './fact-arguments.ts';
import { readingOf } from './reading.ts';

/** `factq show ID…` */
export const show: Command = {
  name: 'show',
  summary: { en: 'everything about a fact, and where it stands', zh: '一条事实的全部内容与出处' },
  args: [FACT_IDS],
  options: [],
  examples: [
    { line: ({ id }) => `factq show ${id}`, what: { en: 'one fact', zh: '一条事实' } },
    {
      line: ({ id }) => `factq show ${id} --json value,unit,source.asWritten`,
      what: { en: 'some fields of it', zh: '其中几个字段' },
    },
  ],
  fields: [...FACT_FIELDS, ...FACT_PARTS],
  run,
};

async function run(context: Context, { args }: Input): Promise<Answer> {
  const { factView } = await import('../views/fact-view.ts');
  const store = await context.store();
  const shown: ShownFact[] = [];
  for (const name of args) shown.push(await withRelated(store, await store.resolve(name)));
  return { view: factView(shown, readingOf(context, store), context.lang) };
}

async function withRelated(store: FactStore, fact: Fact): Promise<ShownFact> {
  const related: ShownFact['related'][number][] = [];
  for (const { type, to } of fact.relations) related.push({ type, fact: await store.resolve(to) });
  return { fact, related };
}
