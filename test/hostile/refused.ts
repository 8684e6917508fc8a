import { expect } from 'vitest';
import type { Outcome } from '../cli/run.ts';

/** Characters that steer a terminal or turn the reading direction, but for the line break. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are looked for
const LIVE = /[\0-\x09\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;

/** Expects nothing on stdout, and on stderr one line that begins so and can do no harm. */
export function expectRefused(outcome: Outcome, said: string, code = 2): void {
  const { stderr } = outcome;
  expect({ ...outcome, stderr: stderr.slice(0, 'factq: '.length + said.length) }).toEqual({
    stdout: '',
    stderr: `factq: ${said}`,
    code,
  });
  expect(stderr).toMatch(/^[^\n]+\n$/);
  expect(stderr.length).toBeLessThan(2500);
  expectSafe(stderr);
}

/** Expects no live control or bidi character, no stack trace and no admitted defect. */
export function expectSafe(text: string): void {
  expect(text).not.toMatch(LIVE);
  expect(text).not.toMatch(/^ {4}at /m);
  expect(text).not.toContain('unexpected failure');
}
