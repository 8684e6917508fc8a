import { areDigits } from '../../quantity/numeral/plain-digits.ts';
import type { DateMention } from '../figure.ts';
import type { Token } from '../token.ts';

/** The parts of a date that a text names. */
export interface DateParts {
  year?: number | undefined;
  month?: number | undefined;
  day?: number | undefined;
  /** Last year, month and day of a span; those of the start where absent. */
  toYear?: number | undefined;
  toMonth?: number | undefined;
  toDay?: number | undefined;
}

/** A date among the tokens; `next` is the index of the token after it. */
export interface DateAt {
  next: number;
  parts: DateParts;
}

/** Years are taken for dates within these bounds. */
const FIRST_YEAR = 1800;
const LAST_YEAR = 2199;

/** The year a token writes in four digits or numerals: 2021, 二〇二一. */
export function yearOf(token: Token | undefined): number | undefined {
  const { numeral, text } = token ?? {};
  if (!numeral || numeral.scale !== undefined || text?.length !== 4) return undefined;
  const digits = numeral.notation === 'chinese' ? !/[十百千万]/.test(text) : areDigits(text);
  if (!digits) return undefined;
  const value = numeral.value.toNumber();
  return value >= FIRST_YEAR && value <= LAST_YEAR ? value : undefined;
}

/** A whole number from 1 to `most` in one or two digits (also 07) or in Chinese numerals. */
export function smallOf(token: Token | undefined, most: number): number | undefined {
  const { numeral, text } = token ?? {};
  if (text?.startsWith('0') && /^0[1-9]$/.test(text))
    return Number(text) <= most ? Number(text) : undefined;
  if (!numeral || numeral.upper || numeral.notation === 'words' || text!.length > 3)
    return undefined;
  const digits = numeral.notation === 'digits';
  if (digits && !(text!.length <= 2 && areDigits(text!))) return undefined;
  const value = digits ? Number(text) : numeral.value.toNumber();
  return Number.isInteger(value) && value >= 1 && value <= most ? value : undefined;
}

/** A date with its bounds as `YYYY-MM-DD`; without a year they have year 0000. */
export function mentionOf(
  tokens: readonly Token[],
  at: number,
  { next, parts }: DateAt,
): DateMention {
  const { year, toYear, month, toMonth, day, toDay } = parts;
  return {
    start: tokens[at]!.start,
    end: tokens[next - 1]!.end,
    from: iso(year, month ?? 1, day ?? 1),
    to: iso(toYear ?? year, toMonth ?? month ?? 12, toDay ?? day ?? 31),
    yearless: year === undefined,
  };
}

function iso(year: number | undefined, month: number, day: number): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${String(year ?? 0).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

/** Whether day and month exist. */
export function isPlausible({ month, day }: DateParts): boolean {
  return (month ?? 1) >= 1 && (month ?? 1) <= 12 && (day ?? 1) >= 1 && (day ?? 1) <= 31;
}
