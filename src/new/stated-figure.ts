import type Big from 'big.js';
import type { Figure } from '../figures/figure.ts';
import type { Hedge } from '../model/fact-base.ts';
import { unitId } from '../quantity/unit.ts';
import type { Unit } from '../quantity/unit-table.ts';
import type { Stated } from './proposal.ts';

/** What an amount says, however it was read. */
export interface Amount {
  low: Big;
  high: Big;
  unit?: Unit | undefined;
  per: readonly Unit[];
  hedge: Hedge;
}

/** Stands in for the unit of a bare number. */
const STAND_IN_UNIT = '个';
/** A value with more decimals than this is a fraction without end (a third): it is rounded. */
const ENDLESS_PLACES = 12;
const ROUNDED_PLACES = 4;
/** Digits that a number in YAML keeps exactly. */
const EXACT_DIGITS = 15;

/** The amount of a figure as the extractor of `check` reads it. */
export function amountOf({ value, upper, unit, per, hedge }: Figure): Amount {
  return { low: value, high: upper ?? value, unit, per, hedge };
}

/** An amount as a fact states it: a range, a duration or a figure. */
export function statedFigure({ low, high, unit, per, hedge }: Amount): Stated {
  const of = unit ? unitId({ of: unit, per }) : STAND_IN_UNIT;
  const hedged = hedge === 'exact' ? {} : { hedge };
  if (high.gt(low))
    return { kind: 'range', min: decimal(low), max: decimal(high), unit: of, ...hedged };
  const lasts = unit?.dimension === 'time' && per.length === 0;
  return { kind: lasts ? 'duration' : 'figure', value: decimal(low), unit: of, ...hedged };
}

function decimal(value: Big): number | string {
  const endless = value.c.length - 1 - value.e >= ENDLESS_PLACES;
  const text = (endless ? value.round(ROUNDED_PLACES) : value).toFixed();
  const digits = text.replace(/\D/g, '').replace(/^0+/, '').length;
  return digits <= EXACT_DIGITS && String(Number(text)) === text ? Number(text) : text;
}
