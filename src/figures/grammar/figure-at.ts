import type Big from 'big.js';
import type { Figure } from '../figure.ts';
import type { Token } from '../token.ts';
import { type Amount, grainOf } from './amount.ts';
import { isDenied, type Lead, leadAt } from './lead.ts';
import { inUnit, measureAt, withHedge } from './measure.ts';
import { isName } from './name.ts';
import { rangeAt } from './range.ts';
import { readRates } from './rate.ts';
import { amountAt } from './read-amount.ts';
import { standsAlone } from './stands-alone.ts';
import { isWeak } from './weak.ts';

type Tokens = readonly Token[];

/** A half or hundredths are added to a number, nothing smaller. */
const LEAST_PLACE = -2;

/** A figure among the tokens. */
export interface FigureAt {
  figure: Figure;
  /** Index of its first token, and of the one after it. */
  start: number;
  next: number;
  /** Power of ten of the scale words at its end, which a list may share. */
  power: number;
}

/** Reads the figure whose number is at token `at`; hedges before it may start at token `floor`. */
export function figureAt(
  text: string,
  tokens: Tokens,
  at: number,
  floor: number,
): FigureAt | undefined {
  const amount = amountAt(tokens, at);
  if (!amount) return undefined;
  const first = measureAt(tokens, amount);
  const range = rangeAt(tokens, at, amount, first);
  const measured = range?.measured ?? first;
  const lead = leadAt(tokens, at, floor);
  const unit = measured.unit ?? first.unit ?? lead.currency;
  const said = range?.second ?? amount;
  const alone = unit ? 'told' : standsAlone(tokens, at, said, measured, lead);
  if (!alone) return undefined;
  const rates = unit ? readRates(tokens, measured.next) : { end: measured.next, per: [] };
  const last = withHedge(tokens, { ...measured, next: rates.end });
  const hedge = lead.hedge ?? last.hedge ?? first.hedge ?? amount.hedge ?? lead.farBound;
  const bounds = signed(lead, range?.lower ?? inUnit(amount, first), range?.upper ?? amount.upper);
  const start = tokens[lead.start]!.start;
  const end = tokens[last.next - 1]!.end;
  const place = measured.plus && grainOf(measured.plus, LEAST_PLACE);
  const precision = { ...said, ...(place !== undefined && { place, grain: place }) };
  return {
    start: lead.start,
    next: last.next,
    power: said.power,
    figure: {
      text: text.slice(start, end),
      start,
      end,
      ...bounds,
      ...precisionOf(precision, bounds.value),
      ...(unit && { unit }),
      per: rates.per,
      hedge: hedge?.hedge ?? 'exact',
      inclusive: hedge?.inclusive ?? false,
      negated: isDenied(tokens, lead.start),
      weak:
        alone === 'maybe' ||
        (!unit && isName(text, tokens, lead.start, last.next)) ||
        (measured.weak ?? isWeak(tokens, lead.start, last.next, said, unit)),
    },
  };
}

function signed({ negative }: Lead, value: Big, upper?: Big): { value: Big; upper?: Big } {
  if (!negative) return { value, ...(upper && { upper }) };
  return upper ? { value: upper.times(-1), upper: value.times(-1) } : { value: value.times(-1) };
}

function precisionOf(
  { place, grain, notation, scale, fraction }: Amount,
  value: Big,
): Pick<Figure, 'place' | 'grain' | 'notation' | 'scale' | 'fraction'> {
  return {
    place,
    grain: fraction ? grain : grainOf(value, Math.min(place, 0)),
    notation,
    ...(scale !== undefined && { scale }),
    fraction,
  };
}
