import { PROBLEM_FIELDS } from '../base/problem-fields.ts';
import { EXIT } from '../cli/exit-codes.ts';
import type { Answer, Command, Context, Input } from './command.ts';

/** `factq validate FILE…` */
export const validate: Command = {
  name: 'validate',
  summary: { en: 'all problems of a fact base at once', zh: '一次列出数据文件的全部问题' },
  args: [
    {
      name: 'file',
      summary: { en: 'a fact base in YAML, or - for stdin', zh: 'YAML数据文件，-为标准输入' },
      variadic: true,
      values: 'file',
    },
  ],
  options: [],
  examples: [
    {
      line: () => 'factq validate mine.yaml',
      what: { en: 'each with line, column and a hint', zh: '附行、列与修改提示' },
    },
    {
      line: () => "factq validate *.yaml --json | jq -r '.[].message'",
      what: { en: 'for a script', zh: '供脚本使用' },
    },
  ],
  fields: PROBLEM_FIELDS,
  run,
};

async function run(context: Context, { args }: Input): Promise<Answer> {
  const { readBytes } = await import('../io/files.ts');
  const { decodeUtf8 } = await import('../io/utf8.ts');
  const { validate: validateText } = await import('../base/validate.ts');
  const { problemsView } = await import('../views/problems-view.ts');
  const files = [];
  for (const file of args) {
    const { problems } = validateText(decodeUtf8(await readBytes(file), file), file, context.lang);
    files.push({ file, problems });
  }
  const wrong = files.some(({ problems }) => problems.some(({ severity }) => severity === 'error'));
  return { view: problemsView(files, context.lang), exit: wrong ? EXIT.no : EXIT.ok };
}
