import type { z } from 'zod';
import type { Wording } from '../lang/lang.ts';
import { EXPECTATIONS } from '../model/expectations.ts';

/** What an issue of zod's says is expected, in words that follow "Expected: ". */
export function expectation(issue: z.core.$ZodIssue): Wording<string> {
  if (issue.code !== 'too_small') return expectationOf(issue.message, OTHER_VALUE);
  const { origin, minimum } = issue;
  if (origin === 'string') return minimum === 1 ? NOT_EMPTY : longText(minimum);
  if (origin === 'array') return { en: 'at least one entry', zh: '至少一项' };
  return { en: `a number from ${minimum}`, zh: `不小于${minimum}的数` };
}

/** The wording of a message of the schema; one of zod's own is told in Chinese by `otherwise`. */
export function expectationOf(message: string, otherwise: string): Wording<string> {
  const known = Object.values(EXPECTATIONS).find(({ en }) => en === message);
  return known ?? { en: message, zh: otherwise };
}

const OTHER_VALUE = '别的值';

const NOT_EMPTY: Wording<string> = { en: 'a text that is not empty', zh: '不为空的文字' };

function longText(minimum: number | bigint): Wording<string> {
  return { en: `a text of at least ${minimum} characters`, zh: `至少${minimum}个字符的文字` };
}
