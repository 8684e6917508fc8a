import { EXIT } from '../cli/exit-codes.ts';
import { FactqError } from '../errors.ts';
import type { Answer, Command, Context } from './command.ts';
import { readingOf } from './reading.ts';

/** `factq browse` */
export const browse: Command = {
  name: 'browse',
  summary: {
    en: 'look through the facts in the terminal, with the keyboard',
    zh: '在终端里用键盘浏览事实',
  },
  args: [],
  options: [],
  examples: [
    { line: () => 'factq browse', what: { en: '? shows the keys', zh: '按?查看按键' } },
    {
      line: () => 'factq browse --base mine.yaml',
      what: { en: 'another base', zh: '使用另一份数据' },
    },
  ],
  run,
};

const NO_TERMINAL = {
  message: {
    en: 'browse needs a terminal to draw on and to read keys from',
    zh: 'browse需要在终端中运行',
  },
  hint: {
    en: 'factq list and factq search answer into pipes and files.',
    zh: '要输出到管道或文件，请用factq list或factq search。',
  },
};

async function run(context: Context): Promise<Answer> {
  const { canBrowse } = await import('../browse/terminal.ts');
  if (!canBrowse()) {
    throw new FactqError('usage', NO_TERMINAL.message, { hint: NO_TERMINAL.hint });
  }
  const { browse: show } = await import('../browse/browse.ts');
  const { shelfOf } = await import('../browse/shelf.ts');
  const store = await context.store();
  const { facts } = await store.collection();
  const shelf = shelfOf(facts, readingOf(context, store), context.lang);
  const ending = await show(shelf, store, context.output.color);
  return { exit: ending === 'interrupt' ? EXIT.interrupted : EXIT.ok };
}
