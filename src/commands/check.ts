import type { Judged } from '../check/verdict.ts';
import { EXIT } from '../cli/exit-codes.ts';
import type { Answer, Command, Context, Input } from './command.ts';

/** `factq check FILE` */
export const check: Command = {
  name: 'check',
  summary: { en: 'is every figure of a draft right?', zh: '稿件中的每个数字是否属实' },
  args: [
    {
      name: 'file',
      summary: { en: 'a draft, or - for stdin', zh: '稿件文件,-为标准输入' },
      values: 'file',
    },
  ],
  options: [],
  examples: [
    {
      line: () => 'factq check draft.txt',
      what: { en: 'each figure with what the report says', zh: '逐个数字与报道核对' },
    },
    {
      line: () => 'factq check draft.txt --json figures',
      what: { en: 'for a script', zh: '供脚本使用' },
    },
  ],
  fields: ['figures'],
  run,
};

async function run(context: Context, { args: [file = '-'] }: Input): Promise<Answer> {
  const { check: judge } = await import('../check/check.ts');
  const { readBytes } = await import('../io/files.ts');
  const { decodeUtf8 } = await import('../io/utf8.ts');
  const collection = await (await context.store()).collection();
  const text = decodeUtf8(await readBytes(file), file);
  const judged = judge(text, collection);
  const figures = judged.map((each) => record(each, text));
  const fields = ['text', 'verdict', 'match', 'reason', 'report'] as const;
  const rows = judged.map((each) => fields.map((field) => each[field] ?? ''));
  return {
    exit: judged.some(({ verdict }) => verdict === 'refuted') ? EXIT.no : EXIT.ok,
    view: {
      data: { figures },
      records: { fields, rows },
      blocks: [{ type: 'table', columns: fields.map((title) => ({ title })), rows }],
    },
  };
}

function record({ start, end, facts, what: _, ...rest }: Judged, text: string) {
  const codePoints = (offset: number) => [...text.slice(0, offset)].length;
  return {
    ...rest,
    start: codePoints(start),
    end: codePoints(end),
    ...(facts.length > 0 && { fact: facts.length === 1 ? facts[0] : facts }),
  };
}
