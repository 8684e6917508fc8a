import { is, isHan, isIn, type Token, touches } from '../token.ts';
import { type DateAt, type DateParts, smallOf, yearOf } from './date.ts';

type Tokens = readonly Token[];

const LINKS: ReadonlySet<string> = new Set(['-', '–', '—', '~', '至', '到']);
/** Before these a day alone is the day of something: 15日电, 15日上午. */
const AFTER_DAY = /^(?:电|讯|报|上午|下午|早|晚|凌晨|中午|夜|起|前|后|在|,|。|、|;|:|\))/;
/** After these, or before those, 15日 is a time that something takes. */
const LASTS: ReadonlySet<string> = new Set(['每', '共', '连续']);

/** The date in Chinese that starts at token `at`: 2021年7月1日, 2021—2025年, 1至9月, 上半年, 三季度. */
export function chineseDateAt(tokens: Tokens, at: number): DateAt | undefined {
  return (
    years(tokens, at) ??
    withYear(tokens, at) ??
    monthsFrom(tokens, at) ??
    partOfYear(tokens, at) ??
    dayAlone(tokens, at)
  );
}

/** 2019年至2021年, 2020-2025年. */
function years(tokens: Tokens, at: number): DateAt | undefined {
  const link = is(tokens[at + 1], '年') ? at + 2 : at + 1;
  if (!isIn(tokens[link], LINKS)) return undefined;
  const [year, toYear] = [yearOf(tokens[at]), yearOf(tokens[link + 1])];
  if (year === undefined || toYear === undefined) return undefined;
  const end = is(tokens[link + 2], '年', '年度') ? link + 3 : link + 2;
  if (end === link + 2 && link === at + 2) return undefined;
  if (toYear <= year || smallOf(tokens[end], 12)) return undefined;
  return { next: end, parts: { year, toYear } };
}

function withYear(tokens: Tokens, at: number): DateAt | undefined {
  const year = is(tokens[at + 1], '年', '年度') ? yearOf(tokens[at]) : undefined;
  if (year === undefined) return undefined;
  const rest = monthsFrom(tokens, at + 2) ?? partOfYear(tokens, at + 2);
  return { next: rest?.next ?? at + 2, parts: { year, ...rest?.parts } };
}

/** 7月, 7月1日, 1月至9月, 1-9月, 9月1日至5日. */
function monthsFrom(tokens: Tokens, at: number): DateAt | undefined {
  if (!is(tokens[at + 1], '月', '月份')) return monthSpan(tokens, at);
  const month = smallOf(tokens[at], 12);
  if (month === undefined) return undefined;
  const day = isDay(tokens, at + 2) ? smallOf(tokens[at + 2], 31) : undefined;
  const end = day === undefined ? at + 2 : at + 4;
  const parts: DateParts = { month, day };
  if (!isIn(tokens[end], LINKS)) return { next: end, parts };
  return spanEnd(tokens, end + 1, parts) ?? { next: end, parts };
}

function monthSpan(tokens: Tokens, at: number): DateAt | undefined {
  if (!isIn(tokens[at + 1], LINKS) || !is(tokens[at + 3], '月', '月份')) return undefined;
  const [month, toMonth] = [smallOf(tokens[at], 12), smallOf(tokens[at + 2], 12)];
  if (month === undefined || toMonth === undefined || toMonth <= month) return undefined;
  return { next: at + 4, parts: { month, toMonth } };
}

function spanEnd(tokens: Tokens, at: number, parts: DateParts): DateAt | undefined {
  if (parts.day !== undefined && isDay(tokens, at))
    return { next: at + 2, parts: { ...parts, toDay: smallOf(tokens[at], 31) } };
  const toMonth = smallOf(tokens[at], 12);
  if (toMonth === undefined || !is(tokens[at + 1], '月', '月份')) return undefined;
  const toDay = isDay(tokens, at + 2) ? smallOf(tokens[at + 2], 31) : undefined;
  const next = toDay === undefined ? at + 2 : at + 4;
  return { next, parts: { ...parts, toMonth, toDay: toDay ?? 31 } };
}

function isDay(tokens: Tokens, at: number): boolean {
  return is(tokens[at + 1], '日', '号') && smallOf(tokens[at], 31) !== undefined;
}

/** 上半年, 前三季度, 第三季度, 三季度; the quarter as a number of one digit. */
function partOfYear(tokens: Tokens, at: number): DateAt | undefined {
  const half = tokens[at]?.roles.months;
  if (half) return { next: at + 1, parts: { month: half[0], toMonth: half[1] } };
  const number = is(tokens[at], '第') ? at + 1 : at;
  const quarter = is(tokens[number + 1], '季度') ? smallOf(tokens[number], 4) : undefined;
  if (quarter === undefined) return undefined;
  return { next: number + 2, parts: { month: quarter * 3 - 2, toMonth: quarter * 3 } };
}

/** 15日电 and 15号,: the day of something. */
function dayAlone(tokens: Tokens, at: number): DateAt | undefined {
  if (!isDay(tokens, at) || isIn(tokens[at - 1], LASTS)) return undefined;
  const after = tokens[at + 2];
  const ends = after === undefined || after.kind === 'break' || AFTER_DAY.test(after.text);
  const lasts = tokens[at - 1]?.roles.lasting ?? tokens[at - 1]?.roles.before;
  if (!ends || lasts || (isHan(after) && !touches(tokens[at + 1], after))) return undefined;
  return { next: at + 2, parts: { day: smallOf(tokens[at], 31) } };
}
