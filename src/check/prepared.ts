import type { Fact, FactBase } from '../model/fact-base.ts';
import type { UnitSet } from '../quantity/unit.ts';
import { type PlaceFinder, placeFinder } from './gazetteer.ts';
import { type Subjects, subjectsOf } from './subjects.ts';
import { type Vocabulary, vocabularyOf } from './vocabulary.ts';

/** A fact base with what `check` works out of it before it sees a draft. */
export interface Prepared {
  base: FactBase;
  units: UnitSet;
  subjects: Subjects;
  vocabulary: Vocabulary;
  places: PlaceFinder;
  /** All facts by id. */
  byId: ReadonlyMap<string, Fact>;
}

const made = new WeakMap<FactBase, Prepared>();

/** Prepares a base, once. `units` are those of all bases of the run. */
export function preparedOf(base: FactBase, units: UnitSet): Prepared {
  const known = made.get(base);
  if (known?.units === units) return known;
  const prepared: Prepared = {
    base,
    units,
    subjects: subjectsOf(base, units),
    vocabulary: vocabularyOf(base),
    places: placeFinder(base),
    byId: new Map(base.facts.map((fact) => [fact.id, fact])),
  };
  made.set(base, prepared);
  return prepared;
}
