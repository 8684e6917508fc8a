import type Big from 'big.js';
import type { Numeral } from '../quantity/numeral/numeral.ts';
import { UNITS } from '../quantity/unit-table.ts';
import { amountAt } from './grammar/read-amount.ts';
import { tokenize } from './tokenize.ts';
import { figureLexicon } from './words/figure-lexicon.ts';

/** A number or fraction at a place of a text, before unit and hedge are read. */
export interface NumberAt {
  end: number;
  value: Big;
  upper?: Big;
  place: number;
  grain: number;
  notation: Numeral['notation'];
  scale?: string;
  /** Canonical unit that the expression itself carries: % for 九成, 倍 for twice. */
  unit?: '%' | '倍' | '次';
  fraction: boolean;
}

/** Longer than any number or share in words. */
const LONGEST = 200;

/** Reads the number that starts exactly at `at`: 615, 六百一十五, 四分之一, 九成五, 半数, a quarter. */
export function readNumber(text: string, at: number): NumberAt | undefined {
  const tokens = tokenize(text.slice(at, at + LONGEST), figureLexicon(UNITS));
  const amount = tokens[0]?.start === 0 ? amountAt(tokens, 0) : undefined;
  if (!amount) return undefined;
  const { value, upper, place, grain, notation, scale, unit, fraction } = amount;
  return {
    end: at + tokens[amount.next - 1]!.end,
    value,
    ...(upper && { upper }),
    place,
    grain,
    notation,
    ...(scale !== undefined && { scale }),
    ...(unit && { unit }),
    fraction,
  };
}
