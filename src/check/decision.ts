import type { Right } from './correct/correct.ts';
import type { Trace } from './explain.ts';
import type { Held } from './hold.ts';
import { CLOSE } from './meant.ts';
import type { Verdict } from './verdict.ts';

/** A verdict on one base, with how surely the base speaks of what the figure is said of. */
export interface Decision {
  verdict: Verdict;
  score: number;
  /** What a refuted figure should have stated, where a number can put it right. */
  right?: Right | undefined;
  trace: Trace;
  /** Left open by itself; other figures of its sentence may help. */
  open?: boolean;
}

/** The report does not speak of it, or what it says does not settle it. */
export const NEI: Decision = { verdict: { verdict: 'nei', facts: [] }, score: 0, trace: {} };

/** What a decision rests on; the runner-up among the facts fully spoken of is told where it came close. */
export function traceOf(decided: Held, full: readonly Held[]): Trace {
  const runnerUp = full.find((each) => each !== decided);
  const close = runnerUp && runnerUp.score >= decided.score * CLOSE;
  return { decided, ...(close && { runnerUp }) };
}
