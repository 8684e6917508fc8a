import { createHash } from 'node:crypto';
import type { Manuscript } from '../../manuscript/manuscript.ts';
import type { Remark } from '../remark.ts';
import { ruleOf } from './rules.ts';

/** Code units of text on either side that tell one place of a draft from another. */
const CONTEXT = 24;

/**
 * A fingerprint for each remark on a draft (SARIF §3.27.17), so that a review tool knows it again
 * after lines were put in above it. It rests on the rule, the text and the words beside it in the
 * same line; where these are the same more than once, on which of them it is.
 */
export function fingerprintsOf({ text }: Manuscript, remarks: readonly Remark[]): string[] {
  const seen = new Map<string, number>();
  return remarks.map(({ judged }) => {
    const { start, end } = judged;
    const before = /[^\n]*$/.exec(text.slice(Math.max(0, start - CONTEXT), start))![0];
    const after = /^[^\r\n]*/.exec(text.slice(end, end + CONTEXT))![0];
    const key = JSON.stringify([ruleOf(judged), judged.text, before, after]);
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    return createHash('sha256').update(`${key}${times}`).digest('hex').slice(0, 32);
  });
}
