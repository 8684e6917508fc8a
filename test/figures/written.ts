import { extract } from '../../src/figures/extract.ts';
import type { Figure } from '../../src/figures/figure.ts';

const HEDGES = {
  exact: '',
  about: '~',
  nearly: '<~',
  'more-than': '>',
  'less-than': '<',
} as const;

/**
 * A figure in one line: hedge (`>=` where the bound is included), value or range, unit and rates;
 * `!` in front where the text denies it.
 */
export function written({ hedge, inclusive, value, upper, unit, per, negated }: Figure): string {
  const sign = `${negated ? '!' : ''}${HEDGES[hedge]}${inclusive ? '=' : ''}`;
  const number = `${value.round(4).toFixed()}${upper ? `..${upper.round(4).toFixed()}` : ''}`;
  return `${sign}${number}${[unit, ...per].map((each) => each?.id ?? '').join('/')}`;
}

/** All figures of a text, each in one line. */
export function figuresIn(text: string): string[] {
  return extract(text).figures.map(written);
}

/** The figures that may be worth judging, as written in the text. */
export function strongIn(text: string): string[] {
  return extract(text)
    .figures.filter(({ weak }) => !weak)
    .map((figure) => figure.text);
}
