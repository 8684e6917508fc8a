import Big from 'big.js';
import type { Figure } from '../../figures/figure.ts';
import type { Fact } from '../../model/fact-base.ts';
import { convert, parseUnit, type UnitSet } from '../../quantity/unit.ts';
import { countsThings, type Unit } from '../../quantity/unit-table.ts';
import { type Agreement, agree } from '../agree.ts';
import type { Subjects } from '../subjects.ts';

/** A value computed from facts that the wording asks for. */
export interface Derived {
  /** Such as `70个 / 90个`. */
  formula: string;
  value: Big;
  /** Multiply the figure by it to get the unit of the value. */
  factor: Big;
  /** Ids of the facts. */
  facts: readonly string[];
  agreement: Agreement;
  /** The wording asks for this computation and nothing else: a wrong result refutes. */
  decisive: boolean;
  /** The draft sets the lesser above the greater: no other number would put that right. */
  wrongWay?: true;
}

/** What a derivation looks at. */
export interface DeriveInput {
  figure: Figure;
  rates: readonly Unit[];
  /** Facts that are fully spoken of, whichever of rivals stands nearer; best first. */
  full: readonly Fact[];
  clause: string;
  /** The characters right behind the figure. */
  after: string;
  sentence: string;
  subjects: Subjects;
  byId: ReadonlyMap<string, Fact>;
  units: UnitSet;
  /** Offset at which each fact is first told apart from its rivals; infinite where it is not. */
  order: (fact: Fact) => number;
}

/** One kind of computation. */
export type Rule = (input: DeriveInput) => Derived[];

/** Holds a computed value, in the unit of the first of the facts or in per cent, against the figure. */
export function derived(
  { figure, units }: DeriveInput,
  value: Big,
  formula: string,
  facts: readonly Fact[],
  decisive: boolean,
): Derived {
  const hedged = facts.some(({ hedge }) => hedge !== 'exact');
  const factor = factorTo(figure.unit, measureOf(facts[0]!, units));
  const stated = { low: value, high: value, hedge: hedged ? 'about' : 'exact' } as const;
  const agreement = agree(figure, factor, stated, true);
  return { formula, value, factor, facts: facts.map(({ id }) => id), agreement, decisive };
}

function factorTo(own: Unit | undefined, unit: Unit | undefined): Big {
  if (own?.dimension === 'ratio') return new Big(own.factor).times(100);
  return own && own.base === unit?.base ? new Big(own.factor).div(unit.factor) : new Big(1);
}

/** What a fact is told in, whatever by: 元 for 元/人/月. */
function measureOf({ unit = '' }: Fact, units: UnitSet): Unit | undefined {
  return parseUnit(unit, units)?.of;
}

/** The value of a fact in its own unit; zero for a range. */
export function amount(fact: Fact): Big {
  return new Big(fact.value ?? 0);
}

/** The value of a fact in the unit of another; undefined where the two do not convert. */
export function converted({ units }: DeriveInput, fact: Fact, like: Fact): Big | undefined {
  const [from, to] = [parseUnit(fact.unit ?? '', units), parseUnit(like.unit ?? '', units)];
  return from && to && convert(amount(fact), from, to);
}

/** The value of a fact in the unit of another, or as it is where the two do not convert. */
export function amountIn(input: DeriveInput, fact: Fact, like: Fact): Big {
  return converted(input, fact, like) ?? amount(fact);
}

/** The values of facts added up, in the unit of the first. */
export function total(input: DeriveInput, group: readonly Fact[]): Big {
  return group.reduce((sum, fact) => sum.plus(amountIn(input, fact, group[0]!)), new Big(0));
}

/** One fact over another; zero where the other is zero. */
export function over(part: Fact, whole: Fact): Big {
  return amount(whole).eq(0) ? new Big(0) : amount(part).div(amount(whole));
}

/** A fact as the report prints it. */
export function written(fact: Fact): string {
  return fact.source.asWritten;
}

/** A number without a unit that may be told of money: 700万, 八百万. */
function isLarge({ scale, value }: Figure): boolean {
  return scale !== undefined || value.gte(10_000);
}

/** Whether a fact counts things, which an amount may be divided among. */
export function isCount({ unit = '', kind }: Fact): boolean {
  return kind !== 'duration' && !/元|%|倍|\//.test(unit);
}

/** What is counted one by one, by whatever word. */
const COUNTED = new Set([
  'items',
  'organisations',
  'occurrences',
  'divisions',
  'households',
  'person-times',
]);

/** Whether a figure could count what a fact counts. */
export function sameKind({ figure, units }: DeriveInput, fact: Fact): boolean {
  const unit = measureOf(fact, units);
  if (!unit) return false;
  if (figure.unit) return areAlike(figure.unit, unit);
  return countsThings(unit) || (unit.dimension === 'money' && isLarge(figure));
}

/**
 * Whether a figure is an amount for each of what a fact counts, as far as the words say for what: 人均
 * is one for people, not for households or months. An amount of a year may be told as such.
 */
export function isPer({ rates, units }: DeriveInput, count: Fact): boolean {
  const unit = measureOf(count, units);
  if (!unit) return false;
  // 157.1万人次 are as many people helped.
  const isHead = ({ dimension }: Unit): boolean =>
    dimension === 'people' && unit.dimension === 'person-times';
  return rates.every((rate) => rate.id === '年' || isHead(rate) || areAlike(rate, unit));
}

function areAlike(own: Unit, unit: Unit): boolean {
  if (own.base === unit.base || (own.id === '个' && unit.dimension === 'people')) return true;
  return COUNTED.has(own.dimension) && COUNTED.has(unit.dimension);
}
