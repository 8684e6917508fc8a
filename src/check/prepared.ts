import type Big from 'big.js';
import { addToList } from '../add-to-list.ts';
import type { Collection } from '../model/collection.ts';
import type { Fact, FactBase } from '../model/fact-base.ts';
import { type CompoundUnit, parseUnit, type UnitSet } from '../quantity/unit.ts';
import { remembered } from '../remembered.ts';
import { type Stated, statedBy } from './agree.ts';
import { digitsOf, digitsWritten } from './digits.ts';
import { type PlaceFinder, placeFinder } from './gazetteer.ts';
import { type Subjects, subjectsOf } from './subjects.ts';
import { type Vocabulary, vocabularyOf } from './vocabulary.ts';
import { wordsOf } from './words-of.ts';

/** The unit of a fact and its value in it. */
export interface Measured {
  unit: CompoundUnit | undefined;
  stated: Stated | undefined;
}

/**
 * A fact base with what `check` works out of it; what a draft may not need is worked out when it is
 * first asked for.
 */
export interface Prepared {
  base: FactBase;
  units: UnitSet;
  subjects: Subjects;
  vocabulary: Vocabulary;
  places: PlaceFinder;
  /** All facts by id. */
  byId: ReadonlyMap<string, Fact>;
  /** What a fact that figures are held against states. */
  measured: (fact: Fact) => Measured;
  /** Those of {@link Subjects.facts} whose value, or lower end, has just these significant digits. */
  withDigits: (value: Big) => readonly Fact[];
}

const made = new WeakMap<FactBase, Prepared>();

/**
 * Prepares a base, once. `units` are those of all bases of the run; `kept` gives the words of a base
 * where they are at hand.
 */
export function preparedOf(base: FactBase, units: UnitSet, kept?: Collection['wordsOf']): Prepared {
  const known = made.get(base);
  if (known?.units === units) return known;
  const words = kept?.(base) ?? wordsOf(base);
  const subjects = subjectsOf(base, units, words.written);
  const unitOf = remembered((unit: string | undefined) => parseUnit(unit ?? '', units));
  const prepared: Prepared = {
    base,
    units,
    subjects,
    vocabulary: vocabularyOf(words),
    places: placeFinder(base),
    byId: new Map(base.facts.map((fact) => [fact.id, fact])),
    measured: remembered((fact) => ({ unit: unitOf(fact.unit), stated: statedBy(fact) })),
    withDigits: digitsFinder(subjects.facts),
  };
  made.set(base, prepared);
  return prepared;
}

function digitsFinder(facts: readonly Fact[]): Prepared['withDigits'] {
  let byDigits: Map<string, Fact[]> | undefined;
  return (value) => {
    byDigits ??= byDigitsOf(facts);
    return byDigits.get(digitsOf(value)) ?? [];
  };
}

function byDigitsOf(facts: readonly Fact[]): Map<string, Fact[]> {
  const found = new Map<string, Fact[]>();
  for (const fact of facts) {
    const low = fact.value ?? fact.min;
    if (low === undefined) continue;
    addToList(found, digitsWritten(low), fact);
  }
  return found;
}
