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
  /** Ids of the facts. */
  facts: readonly string[];
  agreement: Agreement;
  /** The wording asks for this computation and nothing else: a wrong result refutes. */
  decisive: boolean;
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
  /** Offset at which each fact is first told apart from its rivals. */
  order: (fact: Fact) => number;
}

/** One kind of computation. */
export type Rule = (input: DeriveInput) => Derived[];

/** Holds a computed value, in the unit of the figure without its scale, against the figure. */
export function derived(
  { figure }: DeriveInput,
  value: Big,
  formula: string,
  facts: readonly Fact[],
  decisive: boolean,
): Derived {
  const hedged = facts.some(({ hedge }) => hedge !== 'exact');
  const { dimension, factor = 1 } = figure.unit ?? {};
  const scale =
    dimension === 'ratio'
      ? new Big(factor).times(100)
      : new Big(dimension === 'money' ? factor : 1);
  const stated = { low: value, high: value, hedge: hedged ? 'about' : 'exact' } as const;
  const agreement = agree(figure, scale, stated, true);
  return { formula, value, facts: facts.map(({ id }) => id), agreement, decisive };
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

/** Whether a figure could count what a fact counts. */
export function sameKind({ figure, units }: DeriveInput, fact: Fact): boolean {
  const unit = parseUnit(fact.unit ?? '', units)?.of;
  if (!unit) return false;
  if (figure.unit === undefined)
    return countsThings(unit) || (unit.dimension === 'money' && isLarge(figure));
  if (!countsThings(unit)) return figure.unit.dimension === unit.dimension;
  return (
    figure.unit.dimension === unit.dimension ||
    figure.unit.id === '个' ||
    (countsThings(figure.unit) && unit.dimension !== 'people' && figure.unit.dimension !== 'people')
  );
}
