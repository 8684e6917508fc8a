import { FactqError } from '../errors.ts';
import type { Lang, Wording } from '../lang/lang.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { interfaceLang } from './languages.ts';
import { rawValues } from './raw-option.ts';
import { run } from './run.ts';
import { tell } from './tell.ts';

/** Runs the command line and gives the exit code; the one place where errors become messages. */
export async function main(argv: readonly string[]): Promise<ExitCode> {
  try {
    return await run(argv, process.env);
  } catch (error) {
    tell(messageOf(error, interfaceLang(rawValues(argv, '--lang').at(-1), process.env)));
    return error instanceof FactqError && error.code === 'unknown-id' ? EXIT.no : EXIT.error;
  }
}

function messageOf(error: unknown, lang: Lang): string {
  if (!(error instanceof FactqError)) return UNEXPECTED[lang](String(error));
  const { position, words } = error;
  const { message, hint, file } = words[lang];
  const place = position
    ? `${[file ?? position.file, position.line, position.column].filter((part) => part !== undefined).join(':')}: `
    : '';
  return `${place}${message}${hint ? `${STOP[lang]}${hint}` : ''}`;
}

const STOP: Wording<string> = { en: '. ', zh: '。' };

const UNEXPECTED: Wording<(error: string) => string> = {
  en: (error) => `unexpected failure: ${error}; please report it`,
  zh: (error) => `意外故障，请反馈：${error}`,
};
