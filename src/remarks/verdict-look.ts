import type { Judged, Label } from '../check/verdict.ts';
import type { Tone } from '../render/view.ts';

/** How a verdict is marked, so that it is told by more than its colour. */
export interface VerdictLook {
  tone: Tone;
  /** Stands before the remark. */
  sign: string;
  /** Underlines the text where there is no colour. */
  underline: string;
}

/** Looks by verdict, the gravest first. */
export const VERDICT_LOOKS: Readonly<Record<Label, VerdictLook>> = {
  refuted: { tone: 'bad', sign: '✗', underline: '^' },
  nei: { tone: 'warn', sign: '?', underline: '~' },
  supported: { tone: 'good', sign: '✓', underline: '-' },
};

/** The verdicts, the gravest first. */
export const VERDICTS = ['refuted', 'nei', 'supported'] as const satisfies readonly Label[];

/** The gravest of the verdicts that cover a piece of text, if any does. */
export function gravest(judged: readonly Judged[]): Label | undefined {
  return VERDICTS.find((label) => judged.some(({ verdict }) => verdict === label));
}

/** How often each verdict was given. */
export function tally(judged: Iterable<Judged>): Record<Label, number> {
  const counts = { supported: 0, refuted: 0, nei: 0 };
  for (const { verdict } of judged) counts[verdict]++;
  return counts;
}
