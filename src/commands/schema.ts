import { OUTPUT_NAMES } from '../outputs/output-names.ts';
import type { Answer, Command, Context, Input } from './command.ts';

/** `factq schema [NAME]` */
export const schema: Command = {
  name: 'schema',
  summary: { en: 'JSON Schema of the base or of an output', zh: '数据或输出的JSON Schema' },
  args: [
    {
      name: 'name',
      summary: {
        en: 'base, or a command; default: what there is',
        zh: 'base或命令名；默认列出全部',
      },
      optional: true,
      values: ['base', ...OUTPUT_NAMES, 'export'],
    },
  ],
  options: [],
  examples: [
    {
      line: () => 'factq schema base > factbase.schema.json',
      what: { en: 'for an editor', zh: '供编辑器使用' },
    },
    { line: () => 'factq schema search', what: { en: 'of an output', zh: '某个输出的格式' } },
  ],
  run,
};

async function run(_: Context, { args: [name] }: Input): Promise<Answer> {
  const { schemaNamed, schemaNames } = await import('../outputs/schemas.ts');
  const text =
    name === undefined ? schemaNames().join('\n') : JSON.stringify(schemaNamed(name), null, 2);
  return { text: `${text}\n` };
}
