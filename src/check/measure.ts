import Big from 'big.js';
import type { Figure } from '../figures/figure.ts';
import { ratesIn } from '../figures/rates.ts';
import type { Fact } from '../model/fact-base.ts';
import { type CompoundUnit, parseUnit, type UnitSet } from '../quantity/unit.ts';
import { countsThings, type Unit } from '../quantity/unit-table.ts';
import { between, clauseSpan, type Draft, neighboursOf } from './draft.ts';

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
  const [start, end] = clauseSpan(draft, figure);
  const neighbours = neighboursOf(draft, figure);
  const from = Math.max(countedBefore(neighbours.before) ?? start, figure.start - REACH);
  const to = Math.min(neighbours.after?.start ?? end, figure.end + REACH);
  const before = ratesIn(withoutNames(draft, from, figure.start));
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

/** Where a figure before ends; 一年 is no figure but what the next one is counted by. */
function countedBefore(figure: Figure | undefined): number | undefined {
  const rate = figure?.weak && figure.value.eq(1) && figure.unit?.dimension === 'time';
  return rate ? undefined : figure?.end;
}

/** A stretch without the adjectives of names that the base knows: a monthly pass is not paid monthly. */
function withoutNames({ text, mentions }: Draft, from: number, to: number): string {
  const names = between(mentions, from, to).filter(({ start, end }) =>
    ADJECTIVE.test(text.slice(start, end)),
  );
  let stretch = text.slice(from, to);
  for (const { start, end } of names)
    stretch = stretch.slice(0, start - from) + ' '.repeat(end - start) + stretch.slice(end - from);
  return stretch;
}

const ADJECTIVE = /^(?:monthly|yearly|annual|daily)\s/i;

/**
 * Compares the unit of a figure, counted by `rates`, with a fact's. `clause` tells whether a
 * percentage is one of another amount (是…的240%), which may be told as a multiple.
 */
export function fitUnits(
  figure: Figure,
  rates: readonly Unit[],
  fact: Fact,
  units: UnitSet,
  clause: string,
): UnitFit {
  const target = parseUnit(fact.unit ?? '', units);
  if (!target) return { kind: 'other' };
  const share = shareFactor(figure.unit, target.of, clause);
  if (share) return { kind: 'same', factor: share, converted: true };
  if (!sameThing(figure, target.of)) return { kind: 'other' };
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

/** 240% of something is 2.4 times it, and the other way round. */
function shareFactor(unit: Unit | undefined, of: Unit, clause: string): Big | undefined {
  if (unit?.dimension === 'ratio' && of.dimension === 'multiple')
    return OF_ANOTHER.test(clause) ? new Big(unit.factor) : undefined;
  return unit?.dimension === 'multiple' && of.dimension === 'ratio' && OF_ANOTHER.test(clause)
    ? new Big(100)
    : undefined;
}

const OF_ANOTHER = /的|相当于|达到|\bof\b|as (?:much|many|high|large)/i;

/** Whether a figure counts the same kind of thing as a unit; 个 and a bare number count anything. */
function sameThing(figure: Figure, of: Unit): boolean {
  const { unit } = figure;
  // 24个亿 and 24亿 are told of money too.
  if (unit === undefined || (unit.id === '个' && isScaled(figure)))
    return countsThings(of) || (of.dimension === 'money' && isScaled(figure));
  if (unit.dimension === of.dimension) return unit.base === of.base || COUNTS.has(of.dimension);
  if (COUNTS.has(of.dimension))
    return COUNTS.has(unit.dimension) || (of.dimension === 'organisations' && unit.id === '户');
  if (of.dimension === 'people') return unit.id === '个';
  if (of.dimension === 'households') return unit.id === '个' || unit.id === '家';
  if (of.dimension === 'person-times') return unit.dimension === 'occurrences';
  return false;
}

function isScaled({ scale, notation, text }: Figure): boolean {
  return scale !== undefined || (notation === 'chinese' && /[万亿]/.test(text));
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
