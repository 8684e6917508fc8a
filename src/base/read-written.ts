import type Big from 'big.js';
import { withoutDenial } from '../figures/denial.ts';
import { extract } from '../figures/extract.ts';
import type { Figure } from '../figures/figure.ts';
import type { Hedge } from '../model/fact-base.ts';
import { readNumeral } from '../quantity/numeral/numeral.ts';
import type { UnitSet } from '../quantity/unit.ts';
import type { WrittenUnit } from './written-unit.ts';

/** One way to read the figure of `asWritten`; the bounds are equal unless it is a range. */
export interface Reading extends WrittenUnit {
  low: Big;
  high: Big;
  hedge: Hedge;
  /** The words speak of a decrease: a fact may state it as a negative value. */
  decrease: boolean;
}

/**
 * All figures of `asWritten`, and of a range also two that stand one after the other (最低30%、
 * 最高40%). Where it holds none, its bare numerals: 零事故 is 0.
 */
export function readWritten(text: string, units: UnitSet, isRange: boolean): Reading[] {
  const { figures } = extract(text, units);
  const single = figures.map((figure) => readingOf(withoutDenial(figure, text), text));
  if (single.length === 0) return bareNumerals(text);
  const pairs = isRange ? single.slice(1).flatMap((upper, nth) => pair(single[nth]!, upper)) : [];
  return [...single, ...pairs];
}

function readingOf({ value, upper, unit, per, hedge, start, end }: Figure, text: string): Reading {
  const sign = isMinus(text, start) ? -1 : 1;
  const bounds = [value, upper ?? value].map((bound) => bound.times(sign));
  return {
    low: bounds.at(sign === 1 ? 0 : 1)!,
    high: bounds.at(sign === 1 ? 1 : 0)!,
    unit,
    per,
    hedge,
    decrease: DECREASE.test(text),
    after: text.slice(end),
  };
}

function pair(lower: Reading, upper: Reading): Reading[] {
  return lower.low.lt(upper.low) ? [{ ...upper, low: lower.low, hedge: lower.hedge }] : [];
}

const MINUS = /(?:(?<![\p{L}\p{N}%])[-−–]|负|零下|minus)\s?$/iu;
const DECREASE = /[降减跌缩亏]|down|decreas|declin|drop|fall|fell|loss/i;

function isMinus(text: string, start: number): boolean {
  return MINUS.test(text.slice(Math.max(0, start - 8), start));
}

function bareNumerals(text: string): Reading[] {
  const found: Reading[] = [];
  for (let at = 0; at < text.length; ) {
    const numeral = readNumeral(text, at);
    if (numeral) {
      const { value, upper = value, end } = numeral;
      const after = text.slice(end);
      found.push({ low: value, high: upper, per: [], hedge: 'exact', decrease: false, after });
    }
    at = numeral?.end ?? at + 1;
  }
  return found;
}
