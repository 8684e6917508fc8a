import Big from 'big.js';
import type { Lang, Wording } from '../lang/lang.ts';
import type { Fact, Hedge } from '../model/fact-base.ts';
import { formatDate } from './format-date.ts';
import { formatNumber } from './format-number.ts';
import { chineseUnit, englishUnit } from './format-unit.ts';
import { type CompoundUnit, parseUnit, type UnitSet, unitSet } from './unit.ts';

/** The part of a fact that says how much or when. */
export type Stated = Pick<Fact, 'value' | 'min' | 'max' | 'unit' | 'date' | 'hedge'>;

/**
 * A fact's value for display, hedge included, never rounded: 49.97亿元, 近300家, 3万余人, 30%–40%,
 * 4.997 billion yuan, every 5 September; `''` for a fact without a value. English leaves out units
 * that have no word there (nearly 300).
 *
 * @param units the units of the fact's base, where it adds some.
 */
export function formatQuantity(fact: Stated, lang: Lang, units: UnitSet = unitSet()): string {
  const { value, min, max, unit, date, hedge } = fact;
  if (date !== undefined) return formatDate(date, lang);
  if (value !== undefined) return hedged(new Big(value), unit, hedge, lang, units);
  const format = (text: string) => formatAmount(new Big(text), unit, lang, units);
  if (min !== undefined && max !== undefined) return formatRange(min, max, unit, lang, units);
  if (min !== undefined) return lang === 'zh' ? `${format(min)}以上` : `at least ${format(min)}`;
  if (max !== undefined) return lang === 'zh' ? `${format(max)}以下` : `at most ${format(max)}`;
  return '';
}

/** A value in a canonical unit, as {@link formatQuantity} shows one without a hedge. */
export function formatAmount(
  value: Big,
  unit: string | undefined,
  lang: Lang,
  units: UnitSet = unitSet(),
): string {
  return formatNumber(value, lang) + unitAfter(value, unit, lang, units);
}

function unitAfter(value: Big, unit: string | undefined, lang: Lang, units: UnitSet): string {
  const parsed = parsedUnit(unit, units);
  if (!parsed) return lang === 'zh' ? (unit ?? '') : unit === undefined ? '' : ` ${unit}`;
  return lang === 'zh' ? chineseUnit(parsed) : englishUnit(parsed, value);
}

function parsedUnit(unit: string | undefined, units: UnitSet): CompoundUnit | undefined {
  return unit === undefined ? undefined : parseUnit(unit, units);
}

function formatRange(
  min: string,
  max: string,
  unit: string | undefined,
  lang: Lang,
  units: UnitSet,
): string {
  const upper = formatAmount(new Big(max), unit, lang, units);
  const sign = parsedUnit(unit, units)?.of.dimension === 'ratio' ? unit : '';
  return `${formatNumber(new Big(min), lang)}${sign}–${upper}`;
}

/** What stands before a hedged number. */
export const HEDGE_PREFIXES: Wording<Readonly<Record<Hedge, string>>> = {
  en: {
    exact: '',
    about: 'about ',
    nearly: 'nearly ',
    'more-than': 'more than ',
    'less-than': 'less than ',
  },
  zh: { exact: '', about: '约', nearly: '近', 'more-than': '超过', 'less-than': '不到' },
};

function hedged(
  value: Big,
  unit: string | undefined,
  hedge: Hedge,
  lang: Lang,
  units: UnitSet,
): string {
  const plain = formatAmount(value, unit, lang, units);
  const more = lang === 'zh' && hedge === 'more-than' && chineseMore(value, unit, units);
  return more || HEDGE_PREFIXES[lang][hedge] + plain;
}

/** 3万余人, 一年多: after a round number 余 stands before the unit, after a time 多 ends it. */
function chineseMore(value: Big, unit: string | undefined, units: UnitSet): string | undefined {
  const number = formatNumber(value, 'zh');
  const parsed = parsedUnit(unit, units);
  if (parsed?.of.dimension === 'time' && parsed.per.length === 0 && value.lt(10)) {
    return parsed.of.id === '月' ? `${number}个多月` : `${number}${parsed.of.id}多`;
  }
  const round = /(?:^|[0-9])(?:0|[0-9][万亿])$/.test(number) && !number.includes('.');
  return round ? `${number}余${unitAfter(value, unit, 'zh', units)}` : undefined;
}
