import type { StoredFactBase } from '../model/fact-base.ts';
import type { Draft } from './draft.ts';
import type { Complaint, Path } from './problem.ts';
import { quoted, valueAt } from './raw.ts';

type StoredFact = StoredFactBase['facts'][number];

/** Dates and periods of a fact that no calendar has, and periods that end before they begin. */
export function periodComplaints({ date, period }: StoredFact, path: Path): Complaint[] {
  return [
    ...(date === undefined || isDate(date) ? [] : [notInCalendar(date, [...path, 'date'])]),
    ...inPeriod(period, [...path, 'period']),
  ];
}

/** The same for the period of the report. */
export function reportPeriodComplaints({ data }: Draft): Complaint[] {
  const path = ['report', 'period'];
  const period = valueAt(data, path);
  return typeof period === 'string' && /^[\d/-]+$/.test(period) ? inPeriod(period, path) : [];
}

function inPeriod(period: string | undefined, path: Path): Complaint[] {
  if (period === undefined) return [];
  const [start = '', end = ''] = period.split('/');
  const wrong = [start, end].find((date) => date !== '' && !isDay(date));
  if (wrong !== undefined) return [notInCalendar(wrong, path)];
  // Only as far as both say: 2021-07/2021 lasts until the end of the year.
  const length = Math.min(start.length, end.length);
  if (end === '' || start.slice(0, length) <= end.slice(0, length)) return [];
  const message = {
    en: `the period ends (${end}) before it begins (${start})`,
    zh: `时期的结束（${end}）早于开始（${start}）`,
  };
  return [{ code: 'bad-value', path, message, hint: { en: 'Swap the two.', zh: '请对调两者。' } }];
}

function notInCalendar(date: string, path: Path): Complaint {
  return {
    code: 'bad-value',
    path,
    message: { en: `there is no date ${quoted(date).en}`, zh: `没有${quoted(date).zh}这个日期` },
    hint: {
      en: 'Give a day, month or year of the calendar.',
      zh: '请写历法中有的日、月或年。',
    },
  };
}

/** A date as facts may give it: also a season (2021-23) or a day of every year (--02-29). */
function isDate(date: string): boolean {
  if (date.startsWith('--')) return isDay(`2000${date.slice(1)}`);
  return /^\d{4}-2[1-4]$/.test(date) || isDay(date);
}

function isDay(date: string): boolean {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  if (month < 1 || month > 12 || day < 1) return false;
  const last = new Date(0);
  // Not Date.UTC: it takes the years 0 to 99 for those of the 20th century.
  last.setUTCFullYear(year, month, 0);
  return day <= last.getUTCDate();
}
