import type Big from 'big.js';
import type { Fact } from '../../model/fact-base.ts';
import { convert, parseUnit } from '../../quantity/unit.ts';
import { asksForDifference, saysDifference } from '../cues.ts';
import {
  amountIn,
  type Derived,
  type DeriveInput,
  derived,
  type Rule,
  sameKind,
  written,
} from './derived.ts';
import { pairs } from './siblings.ts';
import { isWrongWay } from './wrong-way.ts';

/** 城市比农村高: one sibling less the other, as a value, in points, or as a share of the other. */
export const differences: Rule = (input) => {
  if (!saysDifference(input.clause)) return [];
  return pairs(input).flatMap(([a, b]) => {
    const found = difference(input, a, b);
    return isWrongWay(input, a, b) ? found.map(turned) : found;
  });
};

function turned(found: Derived): Derived {
  const { agrees } = found.agreement;
  return {
    ...found,
    wrongWay: true,
    ...(agrees === true && { agreement: { agrees: false, reason: 'direction' } }),
  };
}

const POINTS = /百分点|points?\b/i;

function difference(input: DeriveInput, a: Fact, b: Fact): Derived[] {
  const asked = asksForDifference(input.clause);
  const [first, second] = [amountIn(input, a, a), amountIn(input, b, a)];
  const gap = first.minus(second).abs();
  const [more, less] = first.gte(second) ? [a, b] : [b, a];
  const formula = `${written(more)} - ${written(less)}`;
  const ratios = parseUnit(a.unit ?? '', input.units)?.of.dimension === 'ratio';
  if (input.figure.unit?.dimension === 'ratio' && ratios === POINTS.test(input.figure.text))
    return ratios
      ? [derived(input, gap, formula, [a, b], asked)]
      : [derived(input, gap.div(second).times(100), `(${formula}) / ${written(b)}`, [a, b], asked)];
  if (!sameKind(input, a) || ratios) return [];
  const own = rated(input, gap, a);
  const other = amountIn(input, a, b)
    .minus(amountIn(input, b, b))
    .abs();
  return [
    ...(own ? [derived(input, own, formula, [a, b], asked)] : []),
    ...(isTimed(input) || other.eq(gap) ? [] : [derived(input, other, formula, [b, a], asked)]),
  ];
}

/** Whether the draft names the time base; else that of either fact will do. */
function isTimed({ rates }: DeriveInput): boolean {
  return rates.some(({ dimension }) => dimension === 'time');
}

/** A difference of rates in the time base the draft names: 元/人/月 told per year. */
function rated({ rates, units }: DeriveInput, value: Big, fact: Fact): Big | undefined {
  const from = parseUnit(fact.unit ?? '', units);
  const time = rates.find(({ dimension }) => dimension === 'time');
  if (!from || !time) return value;
  const to = {
    of: from.of,
    per: from.per.map((unit) => (unit.dimension === 'time' ? time : unit)),
  };
  return convert(value, from, to);
}
