import Big from 'big.js';
import { addToList } from '../add-to-list.ts';
import { KINDS } from '../model/enumerations.ts';
import type { Fact } from '../model/fact-base.ts';
import { parseUnit } from '../quantity/unit.ts';
import type { SortKey } from './sort-keys.ts';

type Order = (a: Fact, b: Fact) => number;

/**
 * The facts in a new order; equal ones stay as they were. By `value`, values that do not convert
 * into each other (money and people, 元 and 美元) stay in groups of their own, in order of first
 * appearance, dates in one of theirs; facts without a value come last. `section` keeps sections in
 * order of appearance and follows the report within them.
 *
 * @param reverse largest or last first; with `value` within each group.
 * @param lang language of the label to sort by.
 */
export function sortFacts(
  facts: readonly Fact[],
  key: SortKey,
  reverse: boolean,
  lang: 'zh' | 'en' = 'zh',
): Fact[] {
  if (key === 'value') return sortByValue(facts, reverse);
  const order = orderBy(key, facts, lang);
  return [...facts].sort(reverse ? (a, b) => order(b, a) : order);
}

function orderBy(key: Exclude<SortKey, 'value'>, facts: readonly Fact[], lang: 'zh' | 'en'): Order {
  if (key === 'id') return (a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
  if (key === 'kind') return (a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind);
  if (key === 'section') return bySection(facts);
  const { compare } = new Intl.Collator(lang);
  return (a, b) => compare(labelIn(a, lang), labelIn(b, lang));
}

function labelIn({ label: { zh, en } }: Fact, lang: 'zh' | 'en'): string {
  return (lang === 'zh' ? (zh ?? en) : (en ?? zh)) ?? '';
}

function bySection(facts: readonly Fact[]): Order {
  const sections = [...new Set(facts.map(sectionOf))];
  const rank = new Map(sections.map((section, at) => [section, at]));
  return (a, b) =>
    rank.get(sectionOf(a))! - rank.get(sectionOf(b))! ||
    a.source.paragraph - b.source.paragraph ||
    a.source.sentence - b.source.sentence;
}

function sectionOf({ report, source }: Fact): string {
  return `${report}:${source.section}`;
}

interface Valued {
  fact: Fact;
  group: string;
  size: Big | string;
}

function sortByValue(facts: readonly Fact[], reverse: boolean): Fact[] {
  const groups = new Map<string, Valued[]>();
  for (const valued of facts.flatMap(valuedFact)) addToList(groups, valued.group, valued);
  const direction = reverse ? -1 : 1;
  const sorted = [...groups.values()].flatMap((group) =>
    group.sort((a, b) => direction * compareSizes(a.size, b.size)).map(({ fact }) => fact),
  );
  return [...sorted, ...facts.filter((fact) => valuedFact(fact).length === 0)];
}

function compareSizes(a: Big | string, b: Big | string): number {
  if (typeof a !== 'string' && typeof b !== 'string') return a.cmp(b);
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A fact with its size in the base of its unit, so that 615 a month is more than 5658 a year. */
function valuedFact(fact: Fact): Valued[] {
  if (fact.date !== undefined) return [{ fact, group: 'date', size: fact.date }];
  const number = fact.value ?? fact.min;
  if (number === undefined) return [];
  const unit = fact.unit === undefined ? undefined : parseUnit(fact.unit);
  if (!unit) return [{ fact, group: `unit ${fact.unit}`, size: new Big(number) }];
  const { of, per } = unit;
  const size = per.reduce((left, part) => left.div(part.factor), new Big(number).times(of.factor));
  const group = [of, ...per].map(({ dimension, base }) => `${dimension} ${base}`).join('/');
  return [{ fact, group, size }];
}
