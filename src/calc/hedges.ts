import type { Hedge } from '../model/fact-base.ts';
import type { Interval } from './interval.ts';
import { compare, ZERO } from './rational.ts';

const FLIPPED: Readonly<Record<Hedge, Hedge>> = {
  exact: 'exact',
  about: 'about',
  'more-than': 'less-than',
  'less-than': 'more-than',
  // A little less than a value, taken away, leaves a little more: there is no word for that.
  nearly: 'about',
};

/** The hedge of what falls as the hedged value rises: its negative, or what is divided by it. */
export function flipped(hedge: Hedge): Hedge {
  return FLIPPED[hedge];
}

/** The hedge of a sum: that of the hedged value, `about` where two pull in different ways. */
export function mergedHedge(a: Hedge, b: Hedge): Hedge {
  if (a === b || b === 'exact') return a;
  if (a === 'exact') return b;
  const below = (hedge: Hedge) => hedge === 'nearly' || hedge === 'less-than';
  return below(a) && below(b) ? 'less-than' : 'about';
}

/** The hedge that a factor hands to the product, by the sign of the other factor. */
export function scaledHedge(hedge: Hedge, { min, max }: Interval): Hedge {
  if (hedge === 'exact' || compare(min, ZERO) >= 0) return hedge;
  return compare(max, ZERO) <= 0 ? flipped(hedge) : 'about';
}
