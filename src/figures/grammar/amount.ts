import type Big from 'big.js';
import { hanDigit } from '../../quantity/numeral/han-characters.ts';
import type { Numeral } from '../../quantity/numeral/numeral.ts';
import type { Unit } from '../../quantity/unit-table.ts';
import type { HedgeWord } from '../roles.ts';
import type { Token } from '../token.ts';

/** A number or fraction among the tokens, before its unit and the hedges around it. */
export interface Amount {
  /** Index of the token after it. */
  next: number;
  value: Big;
  upper?: Big;
  /** Power of ten, in the unit, up to which the digits are meant without a hedge. */
  place: number;
  /** Power of ten of the last digit that is not zero. */
  grain: number;
  notation: Numeral['notation'];
  scale?: string;
  /** Power of ten of the scale words at its end; a range may share them (30至40万). */
  power: number;
  /** Unit that the expression itself carries: % for 九成, 倍 for twice, 次 for met twice. */
  unit?: '%' | '倍' | '次';
  /** The unit of time that it names: over a year. */
  time?: Unit;
  /** Written as a fraction, so less finely than a percentage. */
  fraction: boolean;
  /** Counted in tenths (九成): a range shares them (三到四成). */
  tenths?: true;
  /** A hedge inside it: 五十多万. */
  hedge?: HedgeWord;
  /** Between two bounds that no one counts: 十几. */
  vague?: true;
}

/** The amount that the number token at `at` gives by itself. */
export function numberAt(tokens: readonly Token[], at: number): Amount {
  const { text, numeral } = tokens[at]!;
  return amountOf(numeral!, text, at + 1);
}

function amountOf(numeral: Numeral, written: string, next: number): Amount {
  const { value, upper, notation, scale, power } = numeral;
  const place = notation === 'chinese' ? chinesePlace(numeral, written) : numeral.place;
  return {
    next,
    value,
    ...(upper && { upper }),
    place,
    grain: grainOf(value, Math.min(place, 0)),
    notation,
    ...(scale !== undefined && { scale }),
    power,
    fraction: false,
  };
}

/**
 * In Chinese numerals only 万 and 亿 round (五十七万), and a last power left out (两千三); smaller
 * places are meant to the one, as in digits.
 */
function chinesePlace({ place, power }: Numeral, written: string): number {
  if (power >= 4) return Math.min(place, power >= 8 ? 8 : 4);
  return hanDigit(written.at(-1)) === undefined ? Math.min(place, 0) : place;
}

/** Power of ten of the last digit that is not zero, at least `place`. */
export function grainOf(value: Big, place: number): number {
  if (value.c[0] === 0) return place;
  return Math.max(value.e - value.c.length + 1, place);
}

/** A percentage; `place` and `grain` in per cent. */
export function percentage(
  value: Big,
  next: number,
  rest: Pick<Amount, 'notation' | 'place' | 'fraction'> & Partial<Amount>,
): Amount {
  return { next, value, grain: rest.place, power: 0, unit: '%', ...rest };
}
