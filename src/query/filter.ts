import type { Collection } from '../model/collection.ts';
import type { Fact, Kind, Status } from '../model/fact-base.ts';
import { inPlace, inSection, ofDimension, ofUnit, tagged } from './filter-words.ts';
import { overlaps, parsePeriod } from './period.ts';

/**
 * What a list is narrowed to. Values of one filter are alternatives; different filters must all
 * hold.
 */
export interface Filters {
  /** Section ids, numbers from 1, or parts of a title. */
  section?: string[];
  /** Canonical units (元/人/月) or unit words (yuan); no other unit is meant along with it. */
  unit?: string[];
  /** Dimensions; `money` includes `money/people/time`. */
  dimension?: string[];
  kind?: Kind[];
  tag?: string[];
  status?: Status[];
  /** Place ids or names; places within them are included. */
  place?: string[];
  /** ISO 8601 period that the fact's period has to share a day with. */
  period?: string;
}

/** Whether a fact passes one filter. */
export type Test = (fact: Fact) => boolean;

/**
 * The facts that pass all filters, in file order.
 *
 * @param bounds further tests, such as those of amounts (see `withinBounds`).
 * @throws FactqError `usage` for an unknown section, unit, dimension, tag or place (names the
 *   nearest known), a malformed period.
 */
export function select(
  collection: Collection,
  filters: Filters,
  bounds: readonly Test[] = [],
): Fact[] {
  const tests: Test[] = [
    ...each(filters.section, (word) => inSection(collection, word)),
    ...each(filters.unit, (word) => ofUnit(collection, word)),
    ...each(filters.dimension, (word) => ofDimension(collection, word)),
    ...each(filters.kind, (kind) => (fact) => fact.kind === kind),
    ...each(filters.tag, (word) => tagged(collection, word)),
    ...each(filters.status, (status) => (fact) => fact.status === status),
    ...each(filters.place, (word) => inPlace(collection, word)),
    ...(filters.period === undefined ? [] : [inPeriod(filters.period)]),
    ...bounds,
  ];
  return collection.facts.filter((fact) => tests.every((test) => test(fact)));
}

function each<T>(values: readonly T[] | undefined, make: (value: T) => Test): Test[] {
  if (values === undefined || values.length === 0) return [];
  const tests = values.map(make);
  return [(fact) => tests.some((test) => test(fact))];
}

function inPeriod(text: string): Test {
  const days = parsePeriod(text);
  return (fact) => overlaps(parsePeriod(fact.period), days);
}
