import type { DateMention, Figure } from '../figures/figure.ts';
import type { Fact, FactBase } from '../model/fact-base.ts';
import { comparesWith } from './cues.ts';
import { between, clauseSpan, columnHead, type Draft, nextFigure, sentenceSpan } from './draft.ts';
import { TwoScripts } from './two-scripts.ts';

/** The time a figure is said of, as the draft names it, where it is not that of a fact. */
export function otherPeriod(
  draft: Draft,
  figure: Figure,
  fact: Fact,
  base: FactBase,
): string | undefined {
  if (fact.status === 'rule') return undefined;
  const [start, end] = sentenceSpan(draft, figure);
  const sentence = draft.text.slice(start, end);
  const old = OLD_PLANS.exec(sentence);
  if (old) return old[0];
  const relative = relativeYear(draft, figure, base);
  if (relative) return yearOf(fact.period) === relative.year ? undefined : relative.text;
  const date = dateOf(draft, figure);
  const span = fact.status === 'actual' ? yearsIn(wordsFor(draft, figure)) : undefined;
  const goal = fact.status === 'target' ? GOAL_YEAR.exec(sentence) : null;
  if (goal && Number(goal[1] ?? goal[2]) !== lastYear(fact.period)) return goal[0];
  if (span && !fact.unit?.includes('/年')) {
    if (span.years === lengthOf(fact.period)) return undefined;
    if (fact.unit !== '年' && fact.unit !== '月') return span.text;
  }
  if (date === undefined || fits(date, fact)) return undefined;
  return draft.text.slice(date.start, date.end);
}

/** The year by which a goal is to be reached. */
const GOAL_YEAR = /[到至](20\d\d)年|\bby (20\d\d)\b/i;

/** The last year of a period; of an open one, its first. */
function lastYear(period: string): number {
  return yearOf(period.split('/')[1] || period);
}

const OLD_PLANS = /十三五|十二五|(?:13th|thirteenth|12th) five-year/i;

/**
 * Whether a draft says of a figure that it is of another year than the report's, as a fact is; one of
 * the report's own year need not be told so.
 */
export function tellsItsYear(
  draft: Draft,
  figure: Figure,
  { status, period }: Fact,
  base: FactBase,
): boolean {
  const [first = '', end = first] = period.split('/');
  if (status !== 'actual' || end === '' || end >= base.report.period.slice(0, 4)) return true;
  if (relativeYear(draft, figure, base)?.year === yearOf(period)) return true;
  const before = draft.text.slice(Math.max(0, figure.start - 20), figure.start);
  if (COMPARED.test(before)) return true;
  const date = dateOf(draft, figure);
  return date !== undefined && date.from.slice(0, 4) === first.slice(0, 4);
}

const COMPARED =
  /(?:\b(?:from|against|with|than|versus|vs)|由|从|比|较|自)\s?(?:the |上年的?|上一年的?)?$/i;

/** 上一年 and the year after, counted from the year of the report; 去年 depends on the day of writing. */
const YEAR_BEFORE =
  /(?<![比较])(?:上一年|前一年|上年)(?!度|末|底)|(?<!than |from |on )(?:the (?:previous|prior) year|the year before|a year earlier)/i;
const YEAR_AFTER =
  /(?<![乡城天底目以])下一年|次年|明年|next year|the following year|the year after/i;

function relativeYear(
  draft: Draft,
  figure: Figure,
  { report }: FactBase,
): { year: number; text: string } | undefined {
  const words = wordsFor(draft, figure);
  const year = yearOf(report.period);
  const before = YEAR_BEFORE.exec(words);
  if (before && !comparesWith.test(words.slice(0, before.index)))
    return { year: year - 1, text: before[0] };
  const after = YEAR_AFTER.exec(words);
  return after ? { year: year + 1, text: after[0] } : undefined;
}

/** The words of a figure's sentence between the figures before and after it. */
function wordsFor(draft: Draft, figure: Figure): string {
  const [start, end] = sentenceSpan(draft, figure);
  const [, clauseEnd] = clauseSpan(draft, figure);
  const { figures, order } = draft;
  const at = order.get(figure)!;
  let before = at - 1;
  while (figures[before]?.weak && figures[before]!.start >= start) before--;
  const from = Math.max(start, figures[before]?.end ?? 0);
  const to = Math.min(end, clauseEnd, figures[at + 1]?.start ?? end);
  return draft.text.slice(from, to);
}

/** How many years the words say a figure was gathered over: 两年来, over two years. */
function yearsIn(sentence: string): { years: number; text: string } | undefined {
  const [match] = SPAN.in(sentence);
  if (!match) return undefined;
  const [, ...words] = match;
  const word = words.find((each) => each !== undefined)!;
  const years = NUMBERS.get(word.toLowerCase()) ?? Number(word);
  return { years, text: match[0] };
}

const NUMBERS = new Map<string, number>([
  ...[...'一二三四五六七八九十'].map((digit, index): [string, number] => [digit, index + 1]),
  ['两', 2],
  ['decade', 10],
  ...'one two three four five six seven eight nine ten'
    .split(' ')
    .map((word, index): [string, number] => [word, index + 1]),
]);
const SPAN = new TwoScripts(
  '([\\d一二两三四五六七八九十]+)年(?:来|间|内|多来|累计|共|新增)|(?:过去|最近|近|前)([\\d一二两三四五六七八九十]+)年',
  '(?:over|in|during|within|for) (?:(?:the|past|last) )*(\\d+|two|three|four|five|six|seven|eight|nine|ten) years|(?:past|last) (decade)',
);

/** The date that tells when a figure holds: the nearest in its clause, else the last one before it. */
function dateOf(draft: Draft, figure: Figure): DateMention | undefined {
  const head = columnHead(draft, figure);
  const [headed] = head ? between(draft.dates, ...head) : [];
  if (headed) return headed;
  const [start, end] = sentenceSpan(draft, figure);
  const [clauseStart, clauseEnd] = clauseSpan(draft, figure);
  const next = nextFigure(draft, figure)?.start ?? end;
  const said = between(draft.dates, start, Math.min(end, next)).filter((date) =>
    setsTheTime(draft.text, date, date.start >= clauseStart && date.end <= figure.start),
  );
  const before = said.filter((date) => date.end <= figure.start);
  const own = said.find((date) => date.start >= figure.end && date.end <= clauseEnd);
  const inClause = before.filter((date) => date.start >= clauseStart);
  return inClause.at(-1) ?? own ?? before.at(-1) ?? said.at(0);
}

/**
 * Not 比2020年, 自2019年以来 or the day of a report: those do not say when the figure holds. A month
 * does where it stands in the clause of the figure.
 */
function setsTheTime(text: string, date: DateMention, inClause: boolean): boolean {
  if (date.from.slice(0, 7) === date.to.slice(0, 7) && (date.from === date.to || !inClause))
    return false;
  const before = text.slice(Math.max(0, date.start - 8), date.start);
  if (comparesWith.test(before)) return false;
  if (/(?:截至|截止到?|自|从|到|至|以|since|by|until|from)\s?$/i.test(before)) return false;
  if (SINCE.test(text.slice(Math.max(0, date.start - 60), date.start))) return false;
  return !/^(?:以来|起|之后|后|底|末|前|版|度?预算|\sbudget)/.test(
    text.slice(date.end, date.end + 7),
  );
}

/** Since New China was founded in 1949: the year is that of what it was since. */
const SINCE = /\bsince\b[^,.;:]*$/i;

/** A year must touch the fact's period; a part of a year must cover it, and a year a gathering over years. */
function fits(date: DateMention, { period, status, unit }: Fact): boolean {
  const [first = '', last = first] = period.split('/');
  const from = date.yearless ? `${first.slice(0, 4)}${date.from.slice(4)}` : date.from;
  const to = date.yearless ? `${first.slice(0, 4)}${date.to.slice(4)}` : date.to;
  const overlaps = from.slice(0, last.length) <= last && to >= first;
  const part = from.slice(5) !== '01-01' || to.slice(5) !== '12-31';
  const gathered = status === 'actual' && !unit?.includes('/') && lengthOf(period) > 1;
  if (gathered && from.slice(0, 4) === to.slice(0, 4)) return false;
  return overlaps && !(part && first.length === 4);
}

function yearOf(period: string): number {
  return Number(period.slice(0, 4));
}

/** How many years a period covers; open ones count as one. */
function lengthOf(period: string): number {
  return lastYear(period) - yearOf(period) + 1;
}
