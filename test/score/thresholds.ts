import { isFalseSupport, type Score } from './score.ts';

/** What a set of claims must reach. */
export interface Threshold {
  /** Least share of figures with the right verdict. */
  right: number;
  /** Whether every labelled figure must be found. */
  all: boolean;
  /** Claims known to have a figure that is supported falsely. */
  falsely?: readonly string[];
}

/** The claims shared with the project, and those on the made-up bases. */
export const SHARED: Threshold = { right: 0.97, all: true };
export const FIXTURE: Threshold = { right: 0.9, all: false };
/** Further claims about the shipped report: paraphrased, mixed and long ones. */
export const SHIPPED: Threshold = {
  right: 0.95,
  all: false,
  falsely: ['J095', 'J173'],
};

/** Where a score falls short, one sentence each; false support and figures found in vain do, unless known. */
export function shortfalls(
  { total, noise, outcomes }: Score,
  { right, all, falsely = [] }: Threshold,
): string[] {
  const anew = outcomes.filter((each) => isFalseSupport(each) && !falsely.includes(each.claim.id));
  const share = total.right / Math.max(total.figures, 1);
  return [
    share < right && `${percent(share)} right, where ${percent(right)} are wanted`,
    all && total.found < total.figures && `${total.figures - total.found} figures not found`,
    anew.length > 0 && `${anew.length} figures falsely supported`,
    noise.length > 0 && `figures found in ${noise.length} claims that have none`,
  ].filter((each) => each !== false);
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
