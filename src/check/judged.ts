import type { Figure } from '../figures/figure.ts';
import { COMMON_HAN } from '../text/han.ts';
import { correct } from './correct/correct.ts';
import type { Decision } from './decision.ts';
import { explain } from './explain.ts';
import type { Phrases } from './phrases.ts';
import type { Judged, Verdict } from './verdict.ts';

/** A figure with what was decided of it; undefined for one that states nothing worth judging. */
export function judged(
  text: string,
  figure: Figure,
  { verdict, right, trace }: Decision,
  phrases: Phrases,
): Judged | undefined {
  if (figure.weak && (verdict.verdict === 'nei' || isIdle(figure, verdict))) return undefined;
  const { text: written, start, end } = figure;
  const suggestion =
    verdict.verdict === 'refuted' && right && !figure.negated
      ? correct(figure, right, isLatin(text, figure))
      : undefined;
  return {
    what: 'figure',
    text: written,
    start,
    end,
    ...verdict,
    ...(suggestion !== undefined && suggestion !== written && { suggestion }),
    explanation: explain(figure, verdict, trace, phrases),
  };
}

/** 一座 says that there is one of something, not how many there are; over two years means within them. */
function isIdle({ value, unit }: Figure, { verdict, reason }: Verdict): boolean {
  const within = unit?.dimension === 'time' && reason === 'direction';
  return verdict === 'refuted' && (value.eq(1) || within);
}

const NEARBY = 12;

/** Whether a figure stands in English text. */
function isLatin(text: string, { start, end }: Figure): boolean {
  return !COMMON_HAN.test(text.slice(Math.max(0, start - NEARBY), end + NEARBY));
}

/** What one base refutes another may bear out, unless it hardly speaks of it. */
const SURE = 0.5;
const RANK = { supported: 2, refuted: 1, nei: 0 } as const;

/** Of the decisions on two bases, the one to go by. */
export function better(a: Decision, b: Decision): Decision {
  const [left, right] = [RANK[a.verdict.verdict], RANK[b.verdict.verdict]];
  if (left === right) return b.score > a.score ? b : a;
  const [higher, lower] = left > right ? [a, b] : [b, a];
  const spoken = lower.verdict.verdict === 'nei' || higher.score >= lower.score * SURE;
  return spoken ? higher : lower;
}
