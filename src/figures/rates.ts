import { UNITS, type Unit } from '../quantity/unit-table.ts';

const PER: readonly (readonly [word: string, ...units: string[]])[] = [
  ['每人每月', '人', '月'],
  ['每月每人', '人', '月'],
  ['月人均', '人', '月'],
  ['人均每月', '人', '月'],
  ['每人每年', '人', '年'],
  ['每年每人', '人', '年'],
  ['年人均', '人', '年'],
  ['人均每年', '人', '年'],
  ['每人每季度', '人', '季度'],
  ['每季度', '季度'],
  ['每人次', '人次'],
  ['人次均', '人次'],
  ['每人', '人'],
  ['每名', '人'],
  ['每位', '人'],
  ['人均', '人'],
  ['每个人', '人'],
  ['每个月', '月'],
  ['每月', '月'],
  ['月均', '月'],
  ['按月', '月'],
  ['每一年', '年'],
  ['每年', '年'],
  ['年均', '年'],
  ['一年', '年'],
  ['全年', '年'],
  ['按年', '年'],
  ['每天', '天'],
  ['每日', '天'],
  ['日均', '天'],
  ['每户', '户'],
  ['户均', '户'],
  ['每个', '个'],
  ['每家', '家'],
  ['家均', '家'],
  ['每座', '处'],
  ['每所', '处'],
  ['每次', '次'],
  ['次均', '次'],
  ['每省', '省'],
  ['每县', '县区'],
  ['每村', '村'],
  ['per person per month', '人', '月'],
  ['per month per person', '人', '月'],
  ['a month per person', '人', '月'],
  ['per person a month', '人', '月'],
  ['per head per month', '人', '月'],
  ['per capita per month', '人', '月'],
  ['each month per person', '人', '月'],
  ['a person a month', '人', '月'],
  ['a head a month', '人', '月'],
  ['per person per year', '人', '年'],
  ['per year per person', '人', '年'],
  ['a year per person', '人', '年'],
  ['per person a year', '人', '年'],
  ['per head per year', '人', '年'],
  ['per capita per year', '人', '年'],
  ['a person a year', '人', '年'],
  ['a head a year', '人', '年'],
  ['per person', '人'],
  ['per head', '人'],
  ['per capita', '人'],
  ['each person', '人'],
  ['per recipient', '人'],
  ['per month', '月'],
  ['a month', '月'],
  ['monthly', '月'],
  ['each month', '月'],
  ['every month', '月'],
  ['per year', '年'],
  ['a year', '年'],
  ['annually', '年'],
  ['annual', '年'],
  ['yearly', '年'],
  ['each year', '年'],
  ['every year', '年'],
  ['per annum', '年'],
  ['per day', '天'],
  ['a day', '天'],
  ['daily', '天'],
  ['per household', '户'],
  ['each household', '户'],
  ['per family', '户'],
  ['per company', '家'],
  ['per firm', '家'],
  ['per enterprise', '家'],
  ['per business', '家'],
  ['per instance', '人次'],
  ['per case', '人次'],
  ['per visit', '人次'],
  ['each', '个'],
  ['apiece', '个'],
  ['per home', '个'],
];

const WORDS = [...PER].sort((a, b) => b[0].length - a[0].length);
const SUFFIX_UNITS: readonly (readonly [string, string])[] = [
  ['人次', '人次'],
  ['人', '人'],
  ['个月', '月'],
  ['月', '月'],
  ['年', '年'],
  ['天', '天'],
  ['日', '天'],
  ['户', '户'],
  ['个', '个'],
  ['家', '家'],
  ['person', '人'],
  ['month', '月'],
  ['year', '年'],
  ['day', '天'],
  ['household', '户'],
];

/** What a figure is counted by according to the words of a stretch of text, nearest one of a kind. */
export function ratesIn(stretch: string): Unit[] {
  const found = new Map<string, Unit>();
  const lower = stretch.toLowerCase();
  let rest = lower;
  for (const [word, ...units] of WORDS) {
    const at = rest.lastIndexOf(word);
    if (at < 0 || (isLatin(word) && (isLetter(rest[at - 1]) || isLetter(rest[at + word.length]))))
      continue;
    rest = rest.slice(0, at) + ' '.repeat(word.length) + rest.slice(at + word.length);
    for (const id of units) addUnit(found, id);
  }
  return [...found.values()];
}

/** Units written onto the figure: `/月/人`, `每人每月`, `/person/month`. */
export function rateSuffix(text: string, at: number): { end: number; per: Unit[] } {
  const found = new Map<string, Unit>();
  let end = at;
  for (;;) {
    const next = oneSuffix(text, end);
    if (next === undefined) return { end, per: [...found.values()] };
    addUnit(found, next.unit);
    end = next.end;
  }
}

function oneSuffix(text: string, at: number): { end: number; unit: string } | undefined {
  let start = at;
  if (text[start] === ' ') start++;
  if (!'/／每·'.includes(text[start] ?? ' ')) return undefined;
  start++;
  if (text[start] === ' ') start++;
  const hit = SUFFIX_UNITS.find(([word]) => text.startsWith(word, start));
  return hit && { end: start + hit[0].length, unit: hit[1] };
}

function addUnit(found: Map<string, Unit>, id: string): void {
  const unit = UNITS.get(id);
  if (unit && !found.has(unit.dimension)) found.set(unit.dimension, unit);
}

function isLatin(word: string): boolean {
  return /^[a-z ]+$/.test(word);
}

function isLetter(char: string | undefined): boolean {
  return char !== undefined && /[a-z]/i.test(char);
}
