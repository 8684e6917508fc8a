import type Big from 'big.js';
import { UNITS, type Unit } from '../../quantity/unit-table.ts';
import { isHan, type Token, touches } from '../token.ts';

type Tokens = readonly Token[];

/** How far the word that tells what 度 measures may stand, in tokens. */
const REACH = 8;
const ELECTRICITY = /电/;
const TEMPERATURE = /[温热冷寒暑烧烫]|零下|temperature/;
/** No temperature that is told without a word for it is higher. */
const HOTTEST = 360;
const MOST_TIMES = 10;

/** What 度 after an amount stands for; `weak` where nothing near it tells. */
export interface Degrees {
  unit: Unit;
  weak: boolean;
}

/**
 * 度 measures electricity (用电200度) or temperature (气温20度), or counts how often something was done
 * (三度获奖); `at` is its token.
 */
export function degreesAt(tokens: Tokens, at: number, value: Big): Degrees {
  const near = around(tokens, at);
  const electric = near.some(({ text }) => ELECTRICITY.test(text));
  if (electric) return { unit: UNITS.get('千瓦时')!, weak: false };
  if (near.some(({ text }) => TEMPERATURE.test(text)))
    return { unit: UNITS.get('℃')!, weak: false };
  const next = tokens[at + 1];
  const number = tokens[at - 1]?.numeral;
  const verb = touches(tokens[at], next) && isHan(next) && !/^[的左上以多]/.test(next!.text);
  if (verb && number?.notation === 'chinese' && value.lte(MOST_TIMES))
    return { unit: UNITS.get('次')!, weak: true };
  if (value.gt(HOTTEST)) return { unit: UNITS.get('千瓦时')!, weak: false };
  return { unit: UNITS.get('℃')!, weak: true };
}

/** The words near token `at`, within its clause. */
function around(tokens: Tokens, at: number): Token[] {
  const near: Token[] = [];
  for (const step of [-1, 1]) {
    for (let far = 1; far <= REACH; far++) {
      const token = tokens[at + step * far];
      if (!token || token.kind === 'mark' || token.kind === 'break') break;
      near.push(token);
    }
  }
  return near;
}
