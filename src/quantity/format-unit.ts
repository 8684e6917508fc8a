import type { Big } from 'big.js';
import type { CompoundUnit } from './unit.ts';
import type { Unit } from './unit-table.ts';

/** Units that English leaves unsaid (300 sites), or says otherwise than the first word a draft may use. */
const ENGLISH: Readonly<Record<string, readonly [one: string, many: string]>> = {
  个: ['', ''],
  人: ['person', 'people'],
  县区: ['county or district', 'counties and districts'],
  倍: ['times', 'times'],
  元: ['yuan', 'yuan'],
  次: ['time', 'times'],
};

/** What follows a number in Chinese: 元/人/月, 个月, 个省. */
export function chineseUnit({ of, per }: CompoundUnit): string {
  const counted = of.dimension === 'divisions' || of.id === '月' ? `个${of.id}` : of.id;
  return [counted, ...per.map(({ id }) => id)].join('/');
}

/**
 * What follows a number in English, its blank included: ` yuan per person per month`, `%`, or
 * nothing for units without an English word.
 */
export function englishUnit({ of, per }: CompoundUnit, value: Big): string {
  if (of.dimension === 'ratio') return of.id;
  const one = value.eq(1);
  const words = per.map((unit) => {
    const counted = unit.dimension === 'items' ? '' : word(unit, true);
    return counted === '' ? 'each' : `per ${counted}`;
  });
  return [word(of, one), ...words]
    .filter((each) => each !== '')
    .map((each) => ` ${each}`)
    .join('');
}

function word(unit: Unit, one: boolean): string {
  const own = ENGLISH[unit.id];
  if (own) return own[one ? 0 : 1];
  const singular = unit.words.find((each) => /^[a-z -]+$/.test(each)) ?? '';
  return one || singular === '' ? singular : plural(singular);
}

function plural(singular: string): string {
  return /[^aeo]y$/.test(singular) ? `${singular.slice(0, -1)}ies` : `${singular}s`;
}
