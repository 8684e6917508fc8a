import type { FactqError } from '../errors.ts';
import type { Lang } from '../lang/lang.ts';
import type { UnitSet } from '../quantity/unit.ts';
import { type Amount, unitName } from './amount.ts';
import { calcError } from './calc-error.ts';
import { negateInterval } from './interval.ts';
import { showAmount } from './show-amount.ts';
import { inverse, product, type UnitPowers } from './unit-powers.ts';
import type { Words } from './wording.ts';

/** The error for two amounts that do not add up, saying what each is and how it may be mended. */
export function mismatch(
  at: number,
  operator: '+' | '-',
  left: Amount,
  right: Amount,
  units: UnitSet,
): FactqError {
  const taken = operator === '-' ? { ...right, interval: negateInterval(right.interval) } : right;
  return calcError(
    at,
    (words, lang) =>
      words.cannot(operator, withUnit(left, units, lang), withUnit(taken, units, lang)),
    (words, lang) => mend(left, taken, words, (amount) => withUnit(amount, units, lang)),
  );
}

function mend(
  left: Amount,
  right: Amount,
  words: Words,
  shown: (amount: Amount) => string,
): string {
  const share = [right, left].find(({ plain }) => plain);
  if (share) return words.shareOf(shown(share));
  const bare = [right, left].find((amount) => amount.units.length === 0);
  if (bare) return words.bareNumber(shown(bare), unitName(bare === right ? left : right));
  const apart = product(left.units, inverse(right.units)).units;
  const [first, second] = apart;
  if (isUnconvertible(apart)) return words.noConversion(first!.unit.id, second!.unit.id);
  if (apart.every(({ unit }) => unit.dimension === 'time')) return words.otherTime;
  return words.oneKind;
}

/** An amount with its unit, also where English has no word for that. */
function withUnit(amount: Amount, units: UnitSet, lang: Lang): string {
  const exact: Amount = { ...amount, hedge: 'exact' };
  const shown = showAmount(exact, lang, units);
  const unsaid = shown === showAmount({ ...exact, units: [], plain: undefined }, lang, units);
  const name = unitName(amount);
  return unsaid && name !== '' ? `${shown} (${name})` : shown;
}

/** Whether they differ in two units of one dimension alone, such as 元 and 美元. */
function isUnconvertible(apart: UnitPowers): boolean {
  const [first, second, ...others] = apart;
  return (
    others.length === 0 &&
    first?.unit.dimension === second?.unit.dimension &&
    first?.power === -(second?.power ?? 0)
  );
}
