import { EXIT } from '../cli/exit-codes.ts';
import { FactqError } from '../errors.ts';
import type { Answer, Command, Context, Input } from './command.ts';

/** `factq verify TEXT` */
export const verify: Command = {
  name: 'verify',
  summary: {
    en: 'hold the base against the text of its report',
    zh: '将数据与报告原文核对',
  },
  args: [
    {
      name: 'text',
      summary: { en: 'the report as a text file, or - for stdin', zh: '报告原文文件，-为标准输入' },
      values: 'file',
    },
  ],
  options: [],
  examples: [
    {
      line: () => 'factq verify report.txt',
      what: { en: 'does every figure stand where it says?', zh: '每个数字是否都在所注明的位置?' },
    },
    {
      line: () => 'factq --base mine.yaml verify report.txt --json problems',
      what: { en: 'a base of your own', zh: '核对自己的数据' },
    },
  ],
  fields: ['report', 'ok', 'counts', 'problems'],
  run,
};

async function run(context: Context, { args: [file = '-'] }: Input): Promise<Answer> {
  const { bases } = await (await context.store()).collection();
  const [base] = bases;
  if (!base || bases.length > 1) {
    throw new FactqError(
      'usage',
      { en: 'one base is verified at a time', zh: '一次只核对一份数据' },
      { hint: { en: 'Name a single file with --base.', zh: '请用--base指定一个文件。' } },
    );
  }
  const { readBytes } = await import('../io/files.ts');
  const { decodeUtf8 } = await import('../io/utf8.ts');
  const { sha256Of } = await import('../io/hash.ts');
  const { verify: verifyBase } = await import('../verify/verify.ts');
  const { verificationView } = await import('../views/verification-view.ts');
  const bytes = await readBytes(file);
  const verification = verifyBase(base, decodeUtf8(bytes, file), sha256Of(bytes), context.lang);
  return {
    view: verificationView(verification, file, context.lang),
    exit: verification.ok ? EXIT.ok : EXIT.no,
  };
}
