import { expect } from 'vitest';
import type { Problem } from '../../src/base/problem.ts';
import { validate } from '../../src/base/validate.ts';

/**
 * All problems of a text, each on one line: `line:column [warning ]code: message. hint`. Fails where
 * one is not told in Chinese too.
 */
export function problemsOf(text: string): string[] {
  const { problems } = validate(text, 'base.yaml');
  expectChinese(problems, validate(text, 'base.yaml', 'zh').problems);
  return problems.map(
    ({ position: { line, column }, severity, code, message, hint }) =>
      `${line}:${column} ${severity === 'warning' ? 'warning ' : ''}${code}: ${message}. ${hint}`,
  );
}

function expectChinese(english: readonly Problem[], chinese: readonly Problem[]): void {
  const placed = ({ code, severity, position }: Problem) => ({ code, severity, position });
  expect(chinese.map(placed)).toEqual(english.map(placed));
  for (const [at, { message, hint }] of chinese.entries()) {
    expect(message).not.toBe(english[at]!.message);
    expect(message).toMatch(/\p{Script=Han}/u);
    expect(hint).toMatch(/\p{Script=Han}.*[。？]$/su);
  }
}

/** A row of a table of broken bases: the text replaced in the sound one, by what, all problems. */
export type Row = readonly [piece: string, by: string, ...problems: string[]];
