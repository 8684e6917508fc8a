import type { Lang } from '../lang/lang.ts';
import type { Fact } from '../model/fact-base.ts';
import { formatDate } from '../quantity/format-date.ts';
import { pairNotes } from './compare-notes.ts';
import { COMPARE_WORDS } from './compare-wording.ts';
import { nameIn } from './compare-words.ts';
import type { Comparison, Pair } from './comparison.ts';
import { notComparable } from './not-comparable.ts';

type Grain = '天' | '月' | '年';

const MILLISECONDS_A_DAY = 86_400_000;

/**
 * Sets dates against each other, in the finest unit that all of them state: days, months or years;
 * a season counts as its year. Throws `not-comparable` for a day of every year.
 */
export function compareDates(facts: readonly Fact[], lang: Lang): Comparison {
  const yearly = facts.find(({ date }) => date?.startsWith('--'));
  if (yearly) {
    throw notComparable({
      en: `${yearly.id} falls every year: it has no distance to a date`,
      zh: `${yearly.id}每年都有，与某个日期之间没有间隔可言`,
    });
  }
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
    pairs: others.map((other) => datePair(first!, other, unit, lang)),
    notes: new Set(grains).size > 1 ? [COMPARE_WORDS[lang].inexactDates(unit)] : [],
  };
}

function grainOf(date: string): Grain {
  const [, month, day] = date.split('-');
  if (day !== undefined) return '天';
  return month === undefined || Number(month) > 12 ? '年' : '月';
}

function datePair(a: Fact, b: Fact, unit: Grain, lang: Lang): Pair {
  const difference = count(a.date ?? '', unit) - count(b.date ?? '', unit);
  return {
    a,
    b,
    difference: String(difference),
    ratio: null,
    percent: null,
    words: sayDates(a, b, difference, unit, lang),
    notes: pairNotes(a, b, lang, true),
  };
}

/** Days, months or years since the year 0. */
function count(date: string, unit: Grain): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  if (unit === '年') return year;
  if (unit === '月') return year * 12 + month;
  return Date.UTC(year, month - 1, day) / MILLISECONDS_A_DAY;
}

function sayDates(a: Fact, b: Fact, difference: number, unit: Grain, lang: Lang): string {
  const words = COMPARE_WORDS[lang];
  const [left = '', right = ''] = [a, b].map((fact) =>
    words.dated(nameIn(fact, lang), formatDate(fact.date ?? '', lang)),
  );
  if (difference === 0) return words.sameDate(left, right, unit);
  return words.distance(left, right, Math.abs(difference), unit, difference > 0);
}
