import { FactqError } from '../errors.ts';

/** A stretch of days, both ends included, as `YYYY-MM-DD`; an open end is `9999-12-31`. */
export interface Days {
  from: string;
  to: string;
}

const PERIOD = /^(\d{4}(?:-\d{2}(?:-\d{2})?)?)?(?:(\/)(\d{4}(?:-\d{2}(?:-\d{2})?)?)?)?$/;

/**
 * The days of an ISO 8601 period: `2021`, `2021-07`, `2021-07-01`, `2021/2025`, `2022/`, `/2020`.
 * @throws FactqError `usage` where it is none.
 */
export function parsePeriod(text: string): Days {
  const match = PERIOD.exec(text.trim());
  const [, first, slash, last] = match ?? [];
  const from = first === undefined ? '0000-01-01' : first.concat('-01-01').slice(0, 10);
  const to = slash === undefined ? first && lastDay(first) : last ? lastDay(last) : '9999-12-31';
  if (
    to === undefined ||
    (first ?? last) === undefined ||
    !isDay(from) ||
    !isDay(to) ||
    from > to
  ) {
    throw new FactqError(
      'usage',
      { en: `"${text}" is not a period`, zh: `“${text}”不是时期` },
      { hint: HOW_TO_WRITE },
    );
  }
  return { from, to };
}

const HOW_TO_WRITE = {
  en: 'Write a year, month or day (2021, 2021-07, 2021-07-01) or two of them: 2021/2025.',
  zh: '请写年、月或日（2021、2021-07、2021-07-01），或其中两个：2021/2025。',
};

/** Whether two periods share a day. */
export function overlaps(a: Days, b: Days): boolean {
  return a.from <= b.to && b.from <= a.to;
}

function lastDay(date: string): string {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length === 10) return date;
  const [year, month] = date.split('-').map(Number);
  return `${date}-${String(new Date(Date.UTC(year!, month!, 0)).getUTCDate()).padStart(2, '0')}`;
}

function isDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}
