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
    const message = { en: `unknown unit ${quoted(part).en}`, zh: `没有单位${quoted(part).zh}` };
    return [{ code: 'unknown-unit', path: at, message, hint: didYouMean(near, DEFINE_UNIT) }];
  };
}

const DEFINE_UNIT = {
  en: 'Use a known unit, or define this one under "units".',
  zh: '请用已有的单位，或在“units”下定义它。',
};

function durationComplaints(unit: CompoundUnit, path: Path): Complaint[] {
  if (dimensionOf(unit) === 'time') return [];
  const message = { en: 'a duration is not counted in this unit', zh: '时长不能用这个单位' };
  const hint = {
    en: 'Use 年, 月, 天 or another unit of time, or make it a figure.',
    zh: '请用年、月、天等时间单位，或改为figure。',
  };
  return [{ code: 'kind', path, message, hint }];
}

/** Names of units that no fact could use. */
export function ownUnitComplaints({ data }: Draft): Complaint[] {
  return keysAt(data, ['units'])
    .filter((id) => id.includes('/'))
    .map((id) => ({
      code: 'bad-value',
      path: ['units', id],
      atKey: true,
      message: {
        en: `the unit ${quoted(id).en} has a slash in its name`,
        zh: `单位${quoted(id).zh}的名称中有斜杠`,
      },
      hint: {
        en: 'Define the parts; a slash between units means "per".',
        zh: '请分别定义各部分；单位之间的斜杠表示“每”。',
      },
    }));
}
