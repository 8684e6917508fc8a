import { validate } from '../../src/base/validate.ts';

/** All problems of a text, each on one line: `line:column [warning ]code: message. hint`. */
export function problemsOf(text: string): string[] {
  return validate(text, 'base.yaml').problems.map(
    ({ position: { line, column }, severity, code, message, hint }) =>
      `${line}:${column} ${severity === 'warning' ? 'warning ' : ''}${code}: ${message}. ${hint}`,
  );
}

/** A row of a table of broken bases: the text replaced in the sound one, by what, all problems. */
export type Row = readonly [piece: string, by: string, ...problems: string[]];
