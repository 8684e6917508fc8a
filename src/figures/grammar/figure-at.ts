import type Big from 'big.js';
import type { Figure } from '../figure.ts';
import { is, isHan, isLatin, type Token, touches } from '../token.ts';
import { type Amount, grainOf } from './amount.ts';
import { isDenied, type Lead, leadAt } from './lead.ts';
import { inUnit, type Measured, measureAt, runsOn, withHedge } from './measure.ts';
import { rangeAt } from './range.ts';
import { readRates } from './rate.ts';
import { amountAt } from './read-amount.ts';
import { isWeak } from './weak.ts';

type Tokens = readonly Token[];

/** A figure among the tokens. */
export interface FigureAt {
  figure: Figure;
  /** Index of its first token, and of the one after it. */
  start: number;
  next: number;
  /** Power of ten of the scale words at its end, which a list may share. */
  power: number;
}

/** Chinese numerals below this stand for a number only with a unit: 二十, but not 三 alone. */
const LEAST_ALONE = 20;

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
  if (!unit && !standsAlone(tokens, at, said, measured, lead)) return undefined;
  const rates = unit ? readRates(tokens, measured.next) : { end: measured.next, per: [] };
  const last = withHedge(tokens, { ...measured, next: rates.end });
  const hedge = lead.hedge ?? last.hedge ?? first.hedge ?? amount.hedge;
  const bounds = signed(lead, range?.lower ?? inUnit(amount, first), range?.upper ?? amount.upper);
  const start = tokens[lead.start]!.start;
  const end = tokens[last.next - 1]!.end;
  const precision = { ...said, ...(measured.plus && { place: -1, grain: -1 }) };
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
      weak: isWeak(tokens, lead.start, last.next, said, unit),
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

/** 零事故, zero accidents, 事故为零: none of something. */
function isNone(tokens: Tokens, at: number, { value, next }: Amount): boolean {
  const token = tokens[next];
  if (!value.eq(0)) return false;
  return (
    is(tokens[at - 1], '为', '是') || ((isHan(token) || isLatin(token)) && token!.kind === 'word')
  );
}

/**
 * Whether a number without a unit is a figure: digits and English words may be (5,078 orphans,
 * 157.1万困难群众). Chinese numerals are words more often than numbers: they need a hedge or 万 where
 * the text runs on, and two characters where it does not.
 */
function standsAlone(
  tokens: Tokens,
  at: number,
  amount: Amount,
  measured: Measured,
  lead: Lead,
): boolean {
  const token = tokens[at]!;
  if (amount.fraction) return true;
  if (amount.notation === 'words') return amount.value.gt(1) || isNone(tokens, at, amount);
  if (amount.notation === 'digits')
    return !(
      isLatin(tokens[measured.next]) && touches(tokens[measured.next - 1], tokens[measured.next])
    );
  if (isNone(tokens, at, amount)) return true;
  const hedged = lead.hedge ?? measured.hedge ?? amount.hedge;
  if (runsOn(tokens, measured.next))
    return amount.power >= 4 || (hedged !== undefined && amount.value.gt(10));
  const long = token.text.length > 1 || amount.next > at + 1;
  return long && amount.value.gte(LEAST_ALONE);
}
