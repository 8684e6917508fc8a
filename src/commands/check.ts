import { EXIT } from '../cli/exit-codes.ts';
import { CHECK_FORMATS } from '../remarks/check-formats.ts';
import type { CheckOptions } from './check-drafts.ts';
import type { Answer, Command, Context, Input } from './command.ts';
import { refuseCheckOptions } from './refuse-check-options.ts';

/** `factq check [DRAFT…]` */
export const check: Command<CheckOptions> = {
  name: 'check',
  summary: { en: 'is every figure of a draft right?', zh: '稿件中的每个数字是否属实' },
  args: [
    {
      name: 'draft',
      summary: {
        en: 'files (text, Markdown, HTML, .docx), a sentence, or - for stdin',
        zh: '文件（文本、Markdown、HTML、.docx）、一句话，-为标准输入',
      },
      optional: true,
      variadic: true,
      values: 'file',
    },
  ],
  options: [
    {
      flags: '--explain',
      summary: { en: 'also how each verdict was come to', zh: '说明每个判断的依据' },
    },
    {
      flags: '--strict',
      summary: {
        en: 'exit 1 also where the report does not speak of a figure',
        zh: '无从判断的数字也以1退出',
      },
    },
    {
      flags: '--fix',
      summary: {
        en: 'print the draft with refuted figures put right',
        zh: '输出改正后的稿件',
      },
    },
    {
      flags: '--write',
      summary: {
        en: 'with --fix: put the files right in place, each with a backup',
        zh: '与--fix同用：直接改正文件，并保留备份',
      },
    },
    {
      flags: '--watch',
      summary: { en: 'check again whenever a file is saved', zh: '文件保存后重新核对' },
    },
    {
      flags: '--encoding <name>',
      summary: {
        en: 'of the drafts; default: UTF-8, else GB18030',
        zh: '稿件编码，默认UTF-8，否则GB18030',
      },
    },
  ],
  examples: [
    {
      line: () => 'factq check draft.txt',
      what: { en: 'each figure with what the report says', zh: '逐个数字与报告核对' },
    },
    {
      line: ({ sentence }) => `factq check ${sentence}`,
      what: { en: 'a sentence', zh: '一句话' },
    },
    {
      line: () => 'factq check draft.md --fix --write',
      what: { en: 'put right in place', zh: '直接改正' },
    },
    {
      line: () => 'factq check *.md --format github',
      what: { en: 'remarks in a review', zh: '用于审稿流程' },
    },
  ],
  fields: ['figures', 'names', 'dates', 'file'],
  formats: CHECK_FORMATS,
  run: async (context: Context, input: Input<CheckOptions>): Promise<Answer> => {
    refuseCheckOptions(input.options, context);
    const { checkDrafts, watchDrafts } = await import('./check-drafts.ts');
    if (!input.options.watch) return checkDrafts(context, input);
    await watchDrafts(context, input);
    return { exit: EXIT.interrupted };
  },
};
