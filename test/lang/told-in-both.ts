import { expect } from 'vitest';
import { FactqError } from '../../src/errors.ts';

/** Expects a failure that the user can mend, told in English and in Chinese, with its hint if any. */
export function expectToldInBoth(error: unknown): asserts error is FactqError {
  expect(error).toBeInstanceOf(FactqError);
  const { message, hint, words } = error as FactqError;
  const { en, zh } = words;
  expect({ message, hint }).toEqual({ message: en.message, hint: en.hint });
  expect(zh.message).toMatch(/\p{Script=Han}/u);
  expect(zh.message).not.toBe(en.message);
  if (hint === undefined) return;
  expect(hint).toMatch(/\S/);
  expect(zh.hint).toMatch(/\p{Script=Han}/u);
  expect(zh.hint).not.toBe(hint);
}
