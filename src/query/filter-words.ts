import type { Collection } from '../model/collection.ts';
import type { Fact, FactBase, Section } from '../model/fact-base.ts';
import { dimensionOf, parseUnit, type UnitSet, unitId } from '../quantity/unit.ts';
import { baseOf, unitsOf } from './base-of.ts';
import type { Test } from './filter.ts';
import { fold } from './fold.ts';
import { unknown } from './unknown.ts';

const NOUNS = {
  section: { en: 'section', zh: '栏目' },
  unit: { en: 'unit', zh: '单位' },
  dimension: { en: 'dimension', zh: '量纲' },
  tag: { en: 'tag', zh: '标签' },
  place: { en: 'place', zh: '地点' },
};

/** Facts of a section: its id, its number in the report from 1, or a part of its title. */
export function inSection(collection: Collection, word: string): Test {
  const found = new Map<string, ReadonlySet<string>>();
  for (const base of collection.bases) {
    found.set(base.report.id, new Set(findSections(base, word).map(({ id }) => id)));
  }
  if ([...found.values()].every((ids) => ids.size === 0)) {
    throw unknown(NOUNS.section, word, sectionNames(collection));
  }
  return (fact) => found.get(fact.report)?.has(fact.source.section) ?? false;
}

/** The sections of a base that a word names: by id, by number from 1, or by a part of a title. */
export function findSections({ sections }: FactBase, word: string): readonly Section[] {
  const wanted = fold(word).trim();
  const exact = sections.filter(({ id }, at) => id === wanted || String(at + 1) === wanted);
  if (exact.length > 0 || wanted === '') return exact;
  return sections.filter(({ title }) =>
    [title?.zh, title?.en].some((text) => text !== undefined && fold(text).includes(wanted)),
  );
}

function sectionNames({ bases }: Collection): string[] {
  return bases.flatMap(({ sections }) => sections.map(({ id }) => id));
}

/** Facts in exactly one unit, given as facts write it or in unit words: 元/人/月, yuan, 元/月/人. */
export function ofUnit(collection: Collection, word: string): Test {
  const units = unitsOf(collection);
  const wanted = canonicalUnit(fold(word).trim(), units);
  if (wanted === undefined) {
    throw unknown(
      NOUNS.unit,
      word,
      present(collection, ({ unit }) => unit),
    );
  }
  return ({ unit }) => unit !== undefined && canonicalUnit(unit, units) === wanted;
}

function canonicalUnit(text: string, units: UnitSet): string | undefined {
  const ids = text.split('/').map((part) => unitNamed(part.trim(), units));
  const unit = ids.includes(undefined) ? undefined : parseUnit(ids.join('/'), units);
  return unit && unitId({ ...unit, per: [...unit.per].sort((a, b) => (a.id < b.id ? -1 : 1)) });
}

function unitNamed(word: string, units: UnitSet): string | undefined {
  if (units.has(word)) return word;
  const singular = word.length > 2 ? word.replace(/s$/, '') : word;
  for (const { id, words } of units.values()) {
    if (words.includes(word) || words.includes(singular)) return id;
  }
  return undefined;
}

/** Facts of a dimension, whatever it is counted by: `money` includes `money/people/time`. */
export function ofDimension(collection: Collection, word: string): Test {
  const units = unitsOf(collection);
  const wanted = fold(word).trim();
  const dimension = ({ unit }: Fact) => dimensionName(unit, units);
  const simple = [...units.values()].map((unit) => unit.dimension);
  const known = new Set([...simple, ...present(collection, dimension)]);
  if (!known.has(wanted)) throw unknown(NOUNS.dimension, word, known);
  return (fact) => {
    const own = dimension(fact);
    return own === wanted || (own?.startsWith(`${wanted}/`) ?? false);
  };
}

/** The dimension of a unit as facts write it; undefined where there is none or it is unknown. */
export function dimensionName(unit: string | undefined, units: UnitSet): string | undefined {
  const parsed = unit === undefined ? undefined : parseUnit(unit, units);
  return parsed && dimensionOf(parsed);
}

/** Facts with a tag. */
export function tagged(collection: Collection, word: string): Test {
  const wanted = fold(word).trim();
  const known = new Set(collection.facts.flatMap(({ tags }) => tags));
  if (!known.has(wanted)) throw unknown(NOUNS.tag, word, known);
  return ({ tags }) => tags.includes(wanted);
}

/** Facts about a place or one within it, given by id or name. */
export function inPlace(collection: Collection, word: string): Test {
  const wanted = fold(word).trim();
  const names = collection.bases.flatMap((base) =>
    Object.keys(base.places).flatMap((id) => namesOf(base, id)),
  );
  if (!names.some((name) => fold(name) === wanted)) throw unknown(NOUNS.place, word, names);
  return (fact) => {
    const base = baseOf(collection, fact);
    return placeAndAround(base, fact.place).some((id) =>
      namesOf(base, id).some((name) => fold(name) === wanted),
    );
  };
}

function namesOf({ places }: FactBase, id: string): string[] {
  return [id, ...(places[id]?.zh ?? []), ...(places[id]?.en ?? [])];
}

/** A place and those it lies in, from near to far. */
function placeAndAround({ places }: FactBase, id: string): string[] {
  const around: string[] = [];
  for (let at: string | undefined = id; at !== undefined && !around.includes(at); ) {
    around.push(at);
    at = places[at]?.within;
  }
  return around;
}

function present({ facts }: Collection, read: (fact: Fact) => string | undefined): string[] {
  return [...new Set(facts.map(read))].filter((each) => each !== undefined);
}
