import type Big from 'big.js';
import type { Lang } from '../lang/lang.ts';
import type { Hedge } from '../model/fact-base.ts';
import { formatQuantity } from '../quantity/format-quantity.ts';
import type { UnitSet } from '../quantity/unit.ts';
import type { Measured } from '../query/measured.ts';

/** Hedges as signs; in a chart there is no room for words. */
export const HEDGE_SIGNS: Readonly<Record<Hedge, string>> = {
  exact: '',
  about: '≈ ',
  nearly: '≈ ',
  'more-than': '> ',
  'less-than': '< ',
};

/** A value as it stands beside its bar: `≈ 300家`, `30%–40%`, `471.5 yuan per person per month`. */
export function showValue(
  { fact, min, max, range }: Measured,
  unit: string | undefined,
  lang: Lang,
  units: UnitSet,
): string {
  const [low, high] = [rounded(min), rounded(max)];
  const ends = range ? { min: low.toFixed(), max: high.toFixed() } : { value: high.toFixed() };
  const plain = { ...ends, ...(unit !== undefined && { unit }), hedge: 'exact' as const };
  const shown = formatQuantity(plain, lang, units).replace(/-(?=\d)/g, '−');
  return HEDGE_SIGNS[fact.hedge] + shown;
}

/** At most two decimals; below 0.1, two digits. */
function rounded(value: Big): Big {
  return value.abs().lt(0.1) ? value.prec(2) : value.round(2);
}
