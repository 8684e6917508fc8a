import type { Figure } from './figure.ts';

const AHEAD = 24;
const QUESTION = /^[^。.!！;；\n]{0,20}[吗么?？]/;

/** 不是615元吗? asks for a yes. */
function asks(text: string, { end }: Figure): boolean {
  return QUESTION.test(text.slice(end, end + AHEAD));
}

/** 没有低于600元: a bound that is denied is the opposite one, itself included where it was not. */
export function withoutDenial(figure: Figure, text: string): Figure {
  const { hedge, inclusive, negated } = figure;
  if (negated && asks(text, figure)) return { ...figure, negated: false };
  if (!negated || !(hedge === 'less-than' || hedge === 'more-than')) return figure;
  const opposite = hedge === 'less-than' ? 'more-than' : 'less-than';
  return { ...figure, negated: false, hedge: opposite, inclusive: !inclusive };
}
