import Big from 'big.js';
import { FactqError } from '../errors.ts';
import { readNumber } from '../figures/number.ts';
import { rateSuffix } from '../figures/rates.ts';
import { unitReader } from '../figures/unit-words.ts';
import { type UnitSet, unitId, unitSet } from '../quantity/unit.ts';
import { fold } from './fold.ts';

/** An amount that a user gives as a bound. */
export interface Amount {
  value: Big;
  /** Canonical unit, also a compound one such as 元/人/月; absent for a bare number. */
  unit?: string;
}

/**
 * Reads a bound in any notation: 615, 1,000, 1亿, 3000万元, 六百, 50%, 九成, 600元/人/月, 3 million.
 * @throws FactqError `usage` where the text is anything else.
 */
export function parseAmount(text: string, units: UnitSet = unitSet()): Amount {
  const plain = fold(text).trim();
  const negative = /^[-−]/.test(plain);
  const amount = readAmount(negative ? plain.slice(1).trimStart() : plain, units);
  if (!amount) {
    throw new FactqError(
      'usage',
      { en: `"${text}" is not an amount`, zh: `“${text}”不是数量` },
      {
        hint: {
          en: 'Write it like 615, 1亿, 3000万元, 六百 or 50%.',
          zh: '请写成615、1亿、3000万元、六百或50%这样。',
        },
      },
    );
  }
  return negative ? { ...amount, value: amount.value.times(-1) } : amount;
}

function readAmount(text: string, units: UnitSet): Amount | undefined {
  if (/^[0-9]+(?:\.[0-9]+)?$/.test(text)) return { value: new Big(text) };
  const start = /^(?:rmb|cny|[¥￥])\s?/.exec(text)?.[0].length ?? 0;
  const number = readNumber(text, start);
  if (!number || number.upper) return undefined;
  const read = unitReader(units).readAt(text, number.end);
  const of = read?.unit ?? units.get(number.unit ?? (start > 0 ? '元' : ''));
  const end = read?.end ?? number.end;
  if (!of) return end === text.length ? { value: number.value } : undefined;
  const rate = rateSuffix(text, end);
  if (rate.end !== text.length) return undefined;
  return { value: number.value, unit: unitId({ of, per: rate.per }) };
}
