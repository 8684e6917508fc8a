import Big from 'big.js';
import type { BaseUnit } from '../model/fact-base.ts';
import { UNITS, type Unit } from './unit-table.ts';

/** A unit with what it is counted by: 元/人/月 is money per person and month. */
export interface CompoundUnit {
  of: Unit;
  per: readonly Unit[];
}

/** The units a base may use, by canonical name: those factq knows and those it adds. */
export type UnitSet = ReadonlyMap<string, Unit>;

/** Joins the units a base defines to the known ones. */
export function unitSet(added: Readonly<Record<string, BaseUnit>> = {}): UnitSet {
  const own = Object.entries(added).map(([id, { dimension, words }]): [string, Unit] => [
    id,
    { id, dimension, base: id, factor: '1', words },
  ]);
  return own.length === 0 ? UNITS : new Map([...UNITS, ...own]);
}

/** Reads a canonical unit such as `元/人/月`; undefined where a part of it is unknown. */
export function parseUnit(id: string, units: UnitSet = UNITS): CompoundUnit | undefined {
  const parts = id.split('/').map((part) => units.get(part));
  const [of, ...per] = parts;
  if (of === undefined || per.some((unit) => unit === undefined)) return undefined;
  return { of, per: per as Unit[] };
}

/** The canonical name of a compound unit, its parts in a fixed order. */
export function unitId({ of, per }: CompoundUnit): string {
  return [of.id, ...per.map((unit) => unit.id)].join('/');
}

/** The dimension of a compound unit, such as `money` or `money/people/time`. */
export function dimensionOf({ of, per }: CompoundUnit): string {
  return [of.dimension, ...per.map((unit) => unit.dimension)].join('/');
}

/**
 * Converts a value between units that measure the same thing: 元/人/月 to 元/人/年, 年 to 月.
 * Undefined where they do not. Parts after the slash may stand in any order.
 */
export function convert(value: Big, from: CompoundUnit, to: CompoundUnit): Big | undefined {
  const factor = simpleFactor(from.of, to.of);
  if (factor === undefined || from.per.length !== to.per.length) return undefined;
  let converted = value.times(factor.from).div(factor.to);
  const left = [...to.per];
  for (const part of from.per) {
    const at = left.findIndex((other) => simpleFactor(part, other) !== undefined);
    const [other] = at < 0 ? [] : left.splice(at, 1);
    if (other === undefined) return undefined;
    converted = converted.times(other.factor).div(part.factor);
  }
  return converted;
}

function simpleFactor(from: Unit, to: Unit): { from: Big; to: Big } | undefined {
  if (from.dimension !== to.dimension || from.base !== to.base) return undefined;
  return { from: new Big(from.factor), to: new Big(to.factor) };
}
