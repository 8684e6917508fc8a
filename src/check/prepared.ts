import Big from 'big.js';
import type { Fact, FactBase } from '../model/fact-base.ts';
import { type CompoundUnit, parseUnit, type UnitSet } from '../quantity/unit.ts';
import { type Stated, statedBy } from './agree.ts';
import { type PlaceFinder, placeFinder } from './gazetteer.ts';
import { type Subjects, subjectsOf } from './subjects.ts';
import { digitsOf } from './telling.ts';
import { type Vocabulary, vocabularyOf } from './vocabulary.ts';

/** The unit of a fact and its value in it. */
export interface Measured {
  unit: CompoundUnit | undefined;
  stated: Stated | undefined;
}

/** A fact base with what `check` works out of it before it sees a draft. */
export interface Prepared {
  base: FactBase;
  units: UnitSet;
  subjects: Subjects;
  vocabulary: Vocabulary;
  places: PlaceFinder;
  /** All facts by id. */
  byId: ReadonlyMap<string, Fact>;
  /** What each fact that figures are held against states, by id. */
  measured: ReadonlyMap<string, Measured>;
  /** The facts with a value, by its significant digits. */
  byDigits: ReadonlyMap<string, readonly Fact[]>;
}

const made = new WeakMap<FactBase, Prepared>();

/** Prepares a base, once. `units` are those of all bases of the run. */
export function preparedOf(base: FactBase, units: UnitSet): Prepared {
  const known = made.get(base);
  if (known?.units === units) return known;
  const subjects = subjectsOf(base, units);
  const prepared: Prepared = {
    base,
    units,
    subjects,
    vocabulary: vocabularyOf(base),
    places: placeFinder(base),
    byId: new Map(base.facts.map((fact) => [fact.id, fact])),
    measured: new Map(
      subjects.facts.map((fact) => [
        fact.id,
        { unit: parseUnit(fact.unit ?? '', units), stated: statedBy(fact) },
      ]),
    ),
    byDigits: byDigitsOf(subjects.facts),
  };
  made.set(base, prepared);
  return prepared;
}

function byDigitsOf(facts: readonly Fact[]): Map<string, Fact[]> {
  const found = new Map<string, Fact[]>();
  for (const fact of facts) {
    if (fact.value === undefined) continue;
    const digits = digitsOf(new Big(fact.value));
    const list = found.get(digits);
    if (list) list.push(fact);
    else found.set(digits, [fact]);
  }
  return found;
}
