import type { Figure } from '../figures/figure.ts';

/** Words that make a figure a part of the one before. */
const OF_WHICH = /其中|of which|including|of that/i;
/** How far the figure before may stand, in characters. */
const REACH = 60;

/** Gives 408 million in 1.667 billion yuan, of which 408 million… the unit of the amount it is part of. */
export function withInheritedUnits(text: string, figures: readonly Figure[]): Figure[] {
  return figures.map((figure, index) => {
    const before = figures[index - 1];
    if (figure.unit || figure.scale === undefined || before?.unit?.dimension !== 'money')
      return figure;
    const between = text.slice(before.end, figure.start);
    return between.length < REACH && OF_WHICH.test(between)
      ? { ...figure, unit: before.unit }
      : figure;
  });
}
