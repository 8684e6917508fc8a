import type { DateMention } from '../figures/figure.ts';
import type { Fact } from '../model/fact-base.ts';
import { dateLike } from './correct/date.ts';
import { between, type Draft, REACH_BACK } from './draft.ts';
import type { Prepared } from './prepared.ts';
import { clausesOf } from './stretches.ts';
import { placeOf } from './structure.ts';
import type { Judged } from './verdict.ts';

/** Judges the dates that a date of the base speaks of: those in a clause with all its terms near. */
export function judgeDates(draft: Draft, { base }: Prepared): Judged[] {
  const facts = base.facts.filter(({ date }) => date !== undefined && !SEASON.test(date));
  return draft.dates.flatMap((date) => {
    const fact = facts.find((each) => speaksOf(draft, date, each));
    return fact ? (judged(draft, date, fact) ?? []) : [];
  });
}

/** Seasons are not told in numbers. */
const SEASON = /^\d{4}-2\d$/;

/** All the terms of the fact stand around the date, at least one of them in its clause. */
function speaksOf(draft: Draft, date: DateMention, { about }: Fact): boolean {
  const [stretch] = clausesOf(draft, [date]);
  const { clause } = placeOf(draft.structure, date.start);
  const start = Math.max(stretch!.start, date.start - REACH_BACK);
  const near = between(draft.mentions, start, stretch!.end);
  return (
    about.every((term) => near.some((mention) => mention.term === term)) &&
    near.some(({ term, place }) => about.includes(term) && place.clause === clause)
  );
}

function judged(draft: Draft, date: DateMention, fact: Fact): Judged | undefined {
  const match = compare(date, fact.date!);
  if (match === undefined) return undefined;
  const { start, end } = date;
  const span = { what: 'date' as const, text: draft.text.slice(start, end), start, end };
  const rest = { report: fact.source.asWritten, facts: [fact.id] };
  if (match !== 'other') return { ...span, verdict: 'supported', match, ...rest };
  const rival = draft.dates.some((other) => isNear(other, date) && agrees(other, fact));
  if (rival) return undefined;
  const suggestion = dateLike(fact.date!, span.text);
  return {
    ...span,
    verdict: 'refuted',
    reason: 'value',
    ...rest,
    ...(suggestion !== undefined && { suggestion }),
  };
}

const BESIDE = 80;

function isNear(a: DateMention, b: DateMention): boolean {
  return Math.abs(a.start - b.start) < BESIDE;
}

function agrees(date: DateMention, fact: Fact): boolean {
  const match = compare(date, fact.date!);
  return match === 'exact' || match === 'rounded';
}

/**
 * How a date of a draft stands to one of the report: the same, a span around it (`rounded`), another
 * one, or undefined where a whole year lies elsewhere, which may be said of something else, and where
 * the draft tells it more finely than the report.
 */
function compare(
  { from, to, yearless }: DateMention,
  date: string,
): 'exact' | 'rounded' | 'other' | undefined {
  const everyYear = date.startsWith('--');
  const short = (day: string): string => (everyYear || yearless ? day.slice(5) : day);
  const [first, last] = everyYear
    ? [date.slice(2), date.slice(2)]
    : [short(`${date}-01-01`.slice(0, 10)), short(lastDayOf(date))];
  const isAround = short(from) <= first && last <= short(to);
  if (isYear(from, to) && date.length > 4 && (everyYear || !isAround)) return undefined;
  if (isAround) return short(from) === first && last === short(to) ? 'exact' : 'rounded';
  return first <= short(from) && short(to) <= last ? undefined : 'other';
}

function isYear(from: string, to: string): boolean {
  return from.endsWith('-01-01') && to.endsWith('-12-31');
}

function lastDayOf(date: string): string {
  if (date.length === 4) return `${date}-12-31`;
  return date.length === 7 ? `${date}-31` : date;
}
