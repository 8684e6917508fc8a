import type { Fact } from '../model/fact-base.ts';
import type { Reason, Verdict } from './verdict.ts';

/** A refutation by a fact. */
export function refuted(reason: Reason, { id, source }: Fact, remark?: string): Verdict {
  return {
    verdict: 'refuted',
    reason,
    report: source.asWritten,
    facts: [id],
    ...(remark !== undefined && { remark }),
  };
}
