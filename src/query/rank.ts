import type { Fact, Kind } from '../model/fact-base.ts';

const WITH_VALUE: ReadonlySet<Kind> = new Set(['figure', 'range', 'duration']);

/** Scores this near count as equal when kinds are weighed. */
const STEP = 4;

/**
 * Order of hits: score in steps, then figures before dates before the rest, then score, then the
 * shorter label; file order is kept for what is still equal.
 */
export function byRank(a: { fact: Fact; score: number }, b: { fact: Fact; score: number }): number {
  return (
    Math.round(b.score / STEP) - Math.round(a.score / STEP) ||
    kindRank(a.fact) - kindRank(b.fact) ||
    b.score - a.score ||
    labelLength(a.fact) - labelLength(b.fact)
  );
}

function kindRank({ kind }: Fact): number {
  if (WITH_VALUE.has(kind)) return 0;
  return kind === 'date' ? 1 : 2;
}

function labelLength({ label: { zh, en } }: Fact): number {
  return (zh ?? en ?? '').length;
}
