import Big from 'big.js';
import type { Figure } from '../figures/figure.ts';
import { ratesIn } from '../figures/rates.ts';
import type { Fact } from '../model/fact-base.ts';
import { type CompoundUnit, parseUnit, type UnitSet } from '../quantity/unit.ts';
import { countsThings, type Unit } from '../quantity/unit-table.ts';
import { clauseSpan, type Draft } from './draft.ts';

/** How a figure's unit meets a fact's. */
export type UnitFit =
  /** Same measure: multiply the figure by `factor` to get the fact's unit. */
  | { kind: 'same'; factor: Big; converted: boolean }
  /** The same thing by another time or base (每年 for 每月): values differ by their meaning. */
  | { kind: 'rate' }
  /** Another thing altogether. */
  | { kind: 'other' };

const COUNTS = new Set(['items', 'organisations', 'occurrences', 'divisions']);

/** What a figure is counted by, from its own suffix and the words of its clause up to its neighbours. */
export function ratesOf(draft: Draft, figure: Figure): readonly Unit[] {
  const [start, end] = clauseSpan(draft, draft.places.get(figure)!.clause);
  const neighbours = draft.byClause.get(draft.places.get(figure)!.clause)!;
  const at = neighbours.indexOf(figure);
  const from = Math.max(neighbours[at - 1]?.end ?? start, figure.start - REACH);
  const to = Math.min(neighbours[at + 1]?.start ?? end, figure.end + REACH);
  const before = ratesIn(draft.text.slice(from, figure.start));
  const after = /^[\s,]*(?:per|a|each|every|monthly|annually|yearly|daily|apiece|每)/i.test(
    draft.text.slice(figure.end, to),
  )
    ? ratesIn(draft.text.slice(figure.end, to))
    : [];
  const rates = new Map<string, Unit>();
  for (const unit of [...figure.per, ...after, ...before])
    if (!rates.has(unit.dimension)) rates.set(unit.dimension, unit);
  return [...rates.values()];
}

const REACH = 60;

/** Compares the unit of a figure, counted by `rates`, with a fact's. */
export function fitUnits(
  figure: Figure,
  rates: readonly Unit[],
  fact: Fact,
  units: UnitSet,
): UnitFit {
  const target = parseUnit(fact.unit ?? '', units);
  if (!target || !sameThing(figure.unit, target.of)) return { kind: 'other' };
  const simple = factorBetween(figure.unit, target.of);
  if (!simple) return { kind: 'other' };
  const time = timeFactor(rates, target);
  if (time === undefined) return { kind: 'rate' };
  return {
    kind: 'same',
    factor: simple.times(time),
    converted: !simple.eq(1) || !time.eq(1),
  };
}

/** Whether two units count the same kind of thing; 个 and a bare number count anything. */
function sameThing(unit: Unit | undefined, of: Unit): boolean {
  if (unit === undefined) return countsThings(of);
  if (unit.dimension === of.dimension) return unit.base === of.base || COUNTS.has(of.dimension);
  if (COUNTS.has(of.dimension))
    return COUNTS.has(unit.dimension) || (of.dimension === 'organisations' && unit.id === '户');
  if (of.dimension === 'people') return unit.id === '个';
  if (of.dimension === 'households') return unit.id === '个' || unit.id === '家';
  if (of.dimension === 'person-times') return unit.dimension === 'occurrences';
  return false;
}

function factorBetween(unit: Unit | undefined, of: Unit): Big | undefined {
  if (unit === undefined || unit.dimension !== of.dimension || COUNTS.has(of.dimension))
    return new Big(1);
  return new Big(unit.factor).div(of.factor);
}

/** Factor from the figure's time base to the fact's; undefined where only one of them has a month. */
function timeFactor(rates: readonly Unit[], target: CompoundUnit): Big | undefined {
  const own = rates.find((unit) => unit.dimension === 'time');
  const wanted = target.per.find((unit) => unit.dimension === 'time');
  if (own === undefined || own.id === wanted?.id) return new Big(1);
  if (wanted === undefined)
    return own.id === '年' || target.of.dimension === 'time' ? new Big(1) : undefined;
  if (own.base !== wanted.base) return undefined;
  return new Big(wanted.factor).div(own.factor);
}
