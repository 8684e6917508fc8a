import { FactqError } from '../errors.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { run } from './run.ts';
import { tell } from './tell.ts';

/** Runs the command line and gives the exit code; the one place where errors become messages. */
export async function main(argv: readonly string[]): Promise<ExitCode> {
  try {
    return await run(argv, process.env);
  } catch (error) {
    tell(messageOf(error));
    return error instanceof FactqError && error.code === 'unknown-id' ? EXIT.no : EXIT.error;
  }
}

function messageOf(error: unknown): string {
  if (!(error instanceof FactqError))
    return `unexpected failure: ${String(error)}; please report it`;
  const { position, hint, message } = error;
  const place = position
    ? `${[position.file, position.line, position.column].filter((part) => part !== undefined).join(':')}: `
    : '';
  const stop = /\p{Script=Han}$/u.test(message) ? '。' : '. ';
  return `${place}${message}${hint ? `${stop}${hint}` : ''}`;
}
