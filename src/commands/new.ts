import type { Answer, Command, Context, Input } from './command.ts';
import { wrote } from './wrote.ts';

/** Options of `new`. */
export interface NewOptions {
  id: string;
  title?: string;
  language?: string;
  output?: string;
}

/** `factq new TEXT` */
export const newCommand: Command<NewOptions> = {
  name: 'new',
  summary: {
    en: 'start a fact base for another report from its text',
    zh: '根据另一份报告的文本起草数据文件',
  },
  args: [
    {
      name: 'text',
      summary: { en: 'the report as a text file, or - for stdin', zh: '报告文本文件，-为标准输入' },
      values: 'file',
    },
  ],
  options: [
    {
      flags: '--id <id>',
      summary: { en: 'short name of the report', zh: '报告的短名' },
      default: 'report',
    },
    {
      flags: '--title <text>',
      summary: { en: 'title as the text prints it', zh: '文中的标题' },
    },
    {
      flags: '--language <tag>',
      summary: { en: 'language of the text, such as zh-CN', zh: '文本的语言，如zh-CN' },
    },
    {
      flags: '-o, --output <file>',
      summary: { en: 'write to a new file', zh: '写入新文件' },
      values: 'file',
    },
  ],
  examples: [
    {
      line: () => 'factq new report.txt --id harvest2024 -o harvest.yaml',
      what: { en: 'then fill in what says TODO', zh: '然后填写标有TODO之处' },
    },
    {
      line: () => 'factq validate harvest.yaml',
      what: { en: 'what is still to be mended', zh: '还有什么需要修改' },
    },
  ],
  run,
};

async function run(
  { lang }: Context,
  { args: [file = '-'], options: { output, id, title, language } }: Input<NewOptions>,
): Promise<Answer> {
  const { readBytes } = await import('../io/files.ts');
  const { decodeUtf8 } = await import('../io/utf8.ts');
  const { sha256Of } = await import('../io/hash.ts');
  const { newBase } = await import('../new/new-base.ts');
  const bytes = await readBytes(file);
  const sha256 = sha256Of(bytes);
  const text = newBase(decodeUtf8(bytes, file), { id, sha256, title, lang: language });
  if (output === undefined) return { text };
  const { saveFile } = await import('../io/save-file.ts');
  await saveFile(output, text, { overwrite: false });
  return { messages: [wrote(output, lang)] };
}
