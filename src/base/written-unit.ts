import Big from 'big.js';
import type { Wording } from '../lang/lang.ts';
import { type CompoundUnit, unitId } from '../quantity/unit.ts';
import { UNITS, type Unit } from '../quantity/unit-table.ts';

/** How the unit of a figure in `asWritten` meets that of its fact. */
export type UnitMeeting =
  /** The figure times `factor` is in the fact's unit. */
  | { kind: 'same'; factor: Big }
  /** Another word for single things than the fact's (3个孩子 as 人, 3项 as 件): most likely the same. */
  | { kind: 'general' }
  | { kind: 'other' };

/** The unit of a figure as `asWritten` gives it, with the text that follows. */
export interface WrittenUnit {
  unit?: Unit | undefined;
  per: readonly Unit[];
  after: string;
}

/** Dimensions that a bare number or 个 can count in; so do units that a base adds. */
const COUNTED = new Set([
  'people',
  'person-times',
  'households',
  'organisations',
  'items',
  'occurrences',
  'divisions',
]);
const ONE: UnitMeeting = { kind: 'same', factor: new Big(1) };

/**
 * Compares a written unit with a fact's. What the fact counts by and `asWritten` leaves out, the
 * sentence around gives (1500万元 for 元/个); the other way round they disagree.
 */
export function meetUnits(written: WrittenUnit, target: CompoundUnit): UnitMeeting {
  const simple = meetSimple(written, target.of);
  if (simple.kind !== 'same') return simple;
  const left = [...target.per];
  let { factor } = simple;
  for (const part of written.per) {
    const at = left.findIndex((other) => converts(part, other));
    const [other] = at < 0 ? [] : left.splice(at, 1);
    if (other === undefined) return { kind: 'other' };
    factor = factor.times(other.factor).div(part.factor);
  }
  return { kind: 'same', factor };
}

function meetSimple({ unit, after }: WrittenUnit, of: Unit): UnitMeeting {
  if (unit === undefined) return isCounted(of) ? ONE : { kind: 'other' };
  if (converts(unit, of)) {
    const factor = new Big(unit.factor).div(of.factor);
    return factor.eq(1) && unit.id !== of.id ? { kind: 'general' } : { kind: 'same', factor };
  }
  if (unit.id !== '个' || !isCounted(of)) return { kind: 'other' };
  return [of.id, ...of.words].some((word) => after.startsWith(word)) ? ONE : { kind: 'general' };
}

function converts(from: Unit, to: Unit): boolean {
  return from.dimension === to.dimension && from.base === to.base;
}

function isCounted(unit: Unit): boolean {
  return COUNTED.has(unit.dimension) || UNITS.get(unit.id) !== unit;
}

/** What a written figure is counted in, for a message; a bare number has no unit. */
export function writtenUnitWords({ unit, per }: WrittenUnit): Wording<string> {
  if (!unit) return { en: 'in a bare number', zh: '不带单位的数' };
  return countedIn(unitId({ of: unit, per }));
}

/** That something is counted in a unit. */
export function countedIn(unit: string): Wording<string> {
  return { en: `in ${unit}`, zh: `以${unit}计` };
}
