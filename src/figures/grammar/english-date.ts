import { is, isHan, isLatin, type Token, touches } from '../token.ts';
import { type DateAt, isPlausible, smallOf, yearOf } from './date.ts';

type Tokens = readonly Token[];

/** Words before a year that make what follows it no noun it counts: in 2021 villages… */
const BEFORE_YEAR = new Set(
  'years in for since by during until till through throughout of from to before after early late mid pre post year and between fiscal than the its their our this'.split(
    ' ',
  ),
);

/** The date in English or in digits that starts at token `at`: July 1, 2021; 1st July; 2021-07-01; 1990s; 2021. */
export function latinDateAt(tokens: Tokens, at: number): DateAt | undefined {
  return (
    inDigits(tokens, at) ??
    partOfYear(tokens, at) ??
    monthFirst(tokens, at) ??
    dayFirst(tokens, at) ??
    yearsAlone(tokens, at) ??
    yearAlone(tokens, at)
  );
}

/** 2021-07-01, 2021/7/1, 2021.7.1, 2021-07; 1990s. */
function inDigits(tokens: Tokens, at: number): DateAt | undefined {
  const { kind, text } = tokens[at]!;
  if (kind !== 'apart' || !/^\d{4}/.test(text) || text.length > 10) return undefined;
  const year = Number(text.slice(0, 4));
  if (year < 1800 || year > 2199) return undefined;
  if (text.slice(4) === 's') return { next: at + 1, parts: { year, toYear: year + 9 } };
  const [first, month, day, ...more] = text.split(/[-/.]/);
  if (first?.length !== 4 || more.length > 0 || !/^\d{1,2}$/.test(month ?? '')) return undefined;
  if (day !== undefined && !/^\d{1,2}$/.test(day)) return undefined;
  const parts = { year, month: Number(month), ...(day !== undefined && { day: Number(day) }) };
  return isPlausible(parts) ? { next: at + 1, parts } : undefined;
}

/** The first half of 2021, the first half. */
function partOfYear(tokens: Tokens, at: number): DateAt | undefined {
  const { months } = tokens[at]!.roles;
  if (months === undefined || !isLatin(tokens[at])) return undefined;
  const yearAt = is(tokens[at + 1], 'of') ? at + 2 : at + 1;
  const year = yearOf(tokens[yearAt]);
  const [month, toMonth] = months;
  return year === undefined
    ? { next: at + 1, parts: { month, toMonth } }
    : { next: yearAt + 1, parts: { year, month, toMonth } };
}

/** July 2021, July 1, July 1st, 2021. */
function monthFirst(tokens: Tokens, at: number): DateAt | undefined {
  const month = tokens[at]!.roles.month;
  if (month === undefined) return undefined;
  const yearAt = is(tokens[at + 1], ',') ? at + 2 : at + 1;
  const year = yearOf(tokens[yearAt]);
  if (year !== undefined) return { next: yearAt + 1, parts: { year, month } };
  const day = dayOf(tokens[at + 1]);
  return day === undefined ? undefined : withYear(tokens, at + 2, month, day);
}

/** 1 July 2021, 1st July. */
function dayFirst(tokens: Tokens, at: number): DateAt | undefined {
  const of = is(tokens[at + 1], 'of') ? 1 : 0;
  const month = tokens[at + 1 + of]?.roles.month;
  const day = month === undefined ? undefined : dayOf(tokens[at]);
  return day === undefined ? undefined : withYear(tokens, at + 2 + of, month!, day);
}

function withYear(tokens: Tokens, at: number, month: number, day: number): DateAt {
  const yearAt = is(tokens[at], ',') ? at + 1 : at;
  const year = yearOf(tokens[yearAt]);
  return { next: year === undefined ? at : yearAt + 1, parts: { year, month, day } };
}

/** 2019-2020, 2020-21, 2019 to 2021. */
function yearsAlone(tokens: Tokens, at: number): DateAt | undefined {
  const second = tokens[at + 2];
  const linked = is(tokens[at + 1], '-', '–', '—', 'to', '至', '到');
  const year = linked ? yearOf(tokens[at]) : undefined;
  if (year === undefined) return undefined;
  const short = is(tokens[at + 1], '-', '–') && smallOf(second, 99) === (year + 1) % 100;
  const toYear = short ? year + 1 : yearOf(second);
  if (toYear === undefined || toYear <= year || !isBareYear(tokens, at + 2)) return undefined;
  return { next: at + 3, parts: { year, toYear } };
}

function yearAlone(tokens: Tokens, at: number): DateAt | undefined {
  const year = yearOf(tokens[at]);
  if (year === undefined || tokens[at]!.numeral!.notation !== 'digits') return undefined;
  return isBareYear(tokens, at) ? { next: at + 1, parts: { year } } : undefined;
}

/** A year is followed by no unit, and by a noun only where a word before tells that it is one. */
function isBareYear(tokens: Tokens, at: number): boolean {
  const after = tokens[at + 1];
  const before = tokens[at - 1];
  if (before?.roles.currency || before?.roles.before) return false;
  if (!after || (after.roles.unit === undefined && after.roles.after === undefined)) {
    const noun = isLatin(after) && after!.text.length >= 3;
    return !noun || isHan(after) || BEFORE_YEAR.has(before?.text ?? '') || isHyphen(tokens, at - 1);
  }
  // in 2021 people…: the unit begins another phrase.
  return BEFORE_YEAR.has(before?.text ?? '') && isLatin(after);
}

function isHyphen(tokens: Tokens, at: number): boolean {
  return is(tokens[at], '-') && touches(tokens[at], tokens[at + 1]) && isLatin(tokens[at - 1]);
}

function dayOf(token: Token | undefined): number | undefined {
  const ordinal = token?.kind === 'apart' ? /^(\d{1,2})(?:st|nd|rd|th)$/.exec(token.text) : null;
  if (ordinal) return Number(ordinal[1]) <= 31 ? Number(ordinal[1]) : undefined;
  return token?.numeral?.notation === 'digits' ? smallOf(token, 31) : undefined;
}
