import type { Figure } from '../figures/figure.ts';

/** 没有低于600元: a bound that is denied is the opposite one, itself included. */
export function withoutDenial(figure: Figure): Figure {
  const { hedge, negated } = figure;
  if (!negated || !(hedge === 'less-than' || hedge === 'more-than')) return figure;
  const opposite = hedge === 'less-than' ? 'more-than' : 'less-than';
  return { ...figure, negated: false, hedge: opposite, inclusive: true };
}
