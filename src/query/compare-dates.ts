import type { Fact } from '../model/fact-base.ts';
import { formatDate } from '../quantity/format-date.ts';
import { pairNotes } from './compare-notes.ts';
import { name } from './compare-words.ts';
import type { Comparison, Pair } from './comparison.ts';
import { notComparable } from './not-comparable.ts';

type Grain = '天' | '月' | '年';

const WORDS: Readonly<Record<Grain, string>> = { 天: 'day', 月: 'month', 年: 'year' };
const MILLISECONDS_A_DAY = 86_400_000;

/**
 * Sets dates against each other, in the finest unit that all of them state: days, months or years;
 * a season counts as its year. Throws `not-comparable` for a day of every year.
 */
export function compareDates(facts: readonly Fact[]): Comparison {
  const yearly = facts.find(({ date }) => date?.startsWith('--'));
  if (yearly) throw notComparable(`${yearly.id} falls every year: it has no distance to a date`);
  const grains = facts.map(({ date = '' }) => grainOf(date));
  const unit = (['年', '月', '天'] as const).find((grain) => grains.includes(grain))!;
  const [first, ...others] = facts;
  return {
    unit,
    rows: facts.map((fact) => ({
      fact,
      value: fact.date ?? null,
      share: 0,
      hedge: fact.hedge,
      status: fact.status,
      converted: false,
    })),
    pairs: others.map((other) => datePair(first!, other, unit)),
    notes:
      new Set(grains).size > 1 ? [`Not all dates are exact: compared by ${WORDS[unit]}s.`] : [],
  };
}

function grainOf(date: string): Grain {
  const [, month, day] = date.split('-');
  if (day !== undefined) return '天';
  return month === undefined || Number(month) > 12 ? '年' : '月';
}

function datePair(a: Fact, b: Fact, unit: Grain): Pair {
  const difference = count(a.date ?? '', unit) - count(b.date ?? '', unit);
  return {
    a,
    b,
    difference: String(difference),
    ratio: null,
    percent: null,
    words: sayDates(a, b, difference, unit),
    notes: pairNotes(a, b).filter((note) => !note.startsWith('The periods differ')),
  };
}

/** Days, months or years since the year 0. */
function count(date: string, unit: Grain): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  if (unit === '年') return year;
  if (unit === '月') return year * 12 + month;
  return Date.UTC(year, month - 1, day) / MILLISECONDS_A_DAY;
}

function sayDates(a: Fact, b: Fact, difference: number, unit: Grain): string {
  const [left, right] = [a, b].map(
    (fact) => `${name(fact)} (${formatDate(fact.date ?? '', 'en')})`,
  );
  if (difference === 0) return `${left} and ${right} fall in the same ${WORDS[unit]}.`;
  const size = Math.abs(difference);
  const distance = `${size} ${WORDS[unit]}${size === 1 ? '' : 's'}`;
  return `${left} is ${distance} ${difference > 0 ? 'after' : 'before'} ${right}.`;
}
