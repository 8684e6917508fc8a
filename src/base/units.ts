import type { BaseUnit, StoredFactBase } from '../model/fact-base.ts';
import {
  type CompoundUnit,
  dimensionOf,
  parseUnit,
  type UnitSet,
  unitSet,
} from '../quantity/unit.ts';
import type { Draft } from './draft.ts';
import { didYouMean, guesser } from './nearest.ts';
import type { Complaint, Path } from './problem.ts';
import { keysAt, listAt, quoted, valueAt } from './raw.ts';

type StoredFact = StoredFactBase['facts'][number];

/** The units a draft may use; units it defines wrongly are left out. */
export function unitsOf({ data }: Draft): UnitSet {
  const sound = keysAt(data, ['units']).flatMap((id): [string, BaseUnit][] => {
    const dimension = valueAt(data, ['units', id, 'dimension']);
    const words = listAt(data, ['units', id, 'words']);
    const allTexts = words.every((word) => typeof word === 'string' && word !== '');
    return typeof dimension === 'string' && allTexts
      ? [[id, { dimension, words: words as string[] }]]
      : [];
  });
  return unitSet(Object.fromEntries(sound));
}

/** Checks units of facts against a set of units. */
export function unitChecker(units: UnitSet): (fact: StoredFact, path: Path) => Complaint[] {
  const wordOwners = new Map(
    [...units.values()].flatMap(({ id, words }) => words.map((word) => [word, id] as const)),
  );
  const nearest = guesser(units.keys());
  return ({ unit, kind }, path) => {
    if (unit === undefined) return [];
    const read = parseUnit(unit, units);
    const at = [...path, 'unit'];
    if (read) return kind === 'duration' ? durationComplaints(read, at) : [];
    const part = unit.split('/').find((name) => !units.has(name)) ?? unit;
    const near = wordOwners.get(part) ?? nearest(part);
    const hint = didYouMean(near, 'Use a known unit, or define this one under "units".');
    return [{ code: 'unknown-unit', path: at, message: `unknown unit ${quoted(part)}`, hint }];
  };
}

function durationComplaints(unit: CompoundUnit, path: Path): Complaint[] {
  if (dimensionOf(unit) === 'time') return [];
  const hint = 'Use 年, 月, 天 or another unit of time, or make it a figure.';
  return [{ code: 'kind', path, message: 'a duration is not counted in this unit', hint }];
}

/** Names of units that no fact could use. */
export function ownUnitComplaints({ data }: Draft): Complaint[] {
  return keysAt(data, ['units'])
    .filter((id) => id.includes('/'))
    .map((id) => ({
      code: 'bad-value',
      path: ['units', id],
      atKey: true,
      message: `the unit ${quoted(id)} has a slash in its name`,
      hint: 'Define the parts; a slash between units means "per".',
    }));
}
