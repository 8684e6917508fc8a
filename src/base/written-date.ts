import { extract } from '../figures/extract.ts';
import type { DateMention } from '../figures/figure.ts';
import type { Wording } from '../lang/lang.ts';
import type { Hedge, StoredFactBase } from '../model/fact-base.ts';
import type { Complaint, Path } from './problem.ts';
import { hedgeComplaints, LONGEST_WRITTEN, notWritten, saysElse } from './written-words.ts';

type StoredFact = StoredFactBase['facts'][number];

/** A date of `asWritten`: as facts write it, and the dates of facts that it may stand for. */
interface DateReading {
  date: Wording<string>;
  fits: RegExp;
  hedge: Hedge;
}

/** In what a fact's date or hedge differs from the date in `asWritten`. */
export function dateComplaints(fact: StoredFact, date: string, path: Path): Complaint[] {
  const text = fact.source.asWritten.slice(0, LONGEST_WRITTEN);
  const readings = extract(text).dates.map((mention) => readingOf(mention, text));
  if (readings.length === 0) return [notWritten('date', fact, path)];
  const fitting = readings.filter(({ fits }) => fits.test(date));
  if (fitting.length > 0) return hedgeComplaints(fact, fitting, path);
  return [saysElse('value', fact, readings[0]!.date, { en: date, zh: date }, [...path, 'date'])];
}

function readingOf(mention: DateMention, text: string): DateReading {
  const { start, end, yearless } = mention;
  const before = text.slice(0, start);
  const after = text.slice(end);
  return {
    ...(yearless ? withoutYear(mention) : withYear(mention, before, after)),
    hedge: hedgeOfCount(before, after),
  };
}

/** The sentence around may give the year, or the fact holds for every year. */
function withoutYear({ from, to }: DateMention): Pick<DateReading, 'date' | 'fits'> {
  const [, month, day] = from.split('-');
  const [, lastMonth, lastDay] = to.split('-');
  if (month === lastMonth && day === lastDay)
    return dated(`--${month}-${day}`, `-${month}-${day}$`);
  if (month === lastMonth) return dated(`--${month}`, `^\\d{4}-${month}$`);
  return day === lastDay ? dated(`---${day}`, `-\\d\\d-${day}$`) : span(from.slice(5), to.slice(5));
}

function withYear(
  { from, to }: DateMention,
  before: string,
  after: string,
): Pick<DateReading, 'date' | 'fits'> {
  const [year, month, day] = from.split('-');
  const [lastYear, lastMonth, lastDay] = to.split('-');
  if (from === to) return exactly(from);
  if (year !== lastYear || day !== '01' || Number(lastDay) < 28) return span(from, to);
  if (month === lastMonth) return exactly(`${year}-${month}`);
  if (month !== '01' || lastMonth !== '12') return span(from, to);
  const season = seasonAround(before, after);
  if (season !== undefined) return exactly(`${year}-${season}`);
  const edge = /^[底末]/.test(after) ? 12 : after.startsWith('初') ? '01' : undefined;
  return edge ? dated(year!, `^${year}(?:-${edge})?$`) : exactly(year!);
}

function exactly(date: string): Pick<DateReading, 'date' | 'fits'> {
  return dated(date, `^${date}$`);
}

function dated(date: string, fits: string): Pick<DateReading, 'date' | 'fits'> {
  return { date: { en: date, zh: date }, fits: new RegExp(fits) };
}

/** No date of a fact stands for half a year or several years. */
function span(from: string, to: string): Pick<DateReading, 'date' | 'fits'> {
  return { date: { en: `${from} to ${to}`, zh: `${from}至${to}` }, fits: /^$/ };
}

const ENGLISH_SEASONS = [/\bspring/i, /\bsummer/i, /\b(?:autumn|fall)/i, /\bwinter/i];

/** The EDTF number of the season that stands beside a year: 2021年秋季, autumn of 2021. */
function seasonAround(before: string, after: string): number | undefined {
  const chinese = '春夏秋冬'.indexOf(/^的?([春夏秋冬])/.exec(after)?.[1] ?? '-');
  const english = ENGLISH_SEASONS.findIndex((season) => season.test(before.slice(-20)));
  const found = chinese < 0 ? english : chinese;
  return found < 0 ? undefined : found + 21;
}

/** Words hedge a date as they do a count, and so they are read: 约2021年 as 约5人. */
function hedgeOfCount(before: string, after: string): Hedge {
  const { figures } = extract(`${before}5人${after}`);
  return figures.find(({ end }) => end > before.length)?.hedge ?? 'exact';
}
