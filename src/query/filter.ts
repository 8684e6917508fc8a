import type { Collection } from '../model/collection.ts';
import type { Fact, Kind, Status } from '../model/fact-base.ts';
import type { Facet } from './facets.ts';
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

/** The facts that pass all tests, in their order. */
export function thatPass(facts: readonly Fact[], tests: readonly Test[]): Fact[] {
  return facts.filter((fact) => tests.every((test) => test(fact)));
}

/** A test of which the outcome is the same for all facts that have a facet in common. */
export interface FacetTest {
  facet: Facet;
  test: Test;
}

/**
 * The tests of filters. Of the facts of the collection only those facets count that are tested, so it
 * need not hold more than one fact with each.
 *
 * @throws FactqError `usage` for an unknown section, unit, dimension, tag or place (names the
 *   nearest known), a malformed period.
 */
export function facetTests(collection: Collection, filters: Filters): FacetTest[] {
  const { section, unit, dimension, kind, tag, status, place, period } = filters;
  return [
    ...anyOf('section', section, (word) => inSection(collection, word)),
    ...anyOf('unit', unit, (word) => ofUnit(collection, word)),
    ...anyOf('dimension', dimension, (word) => ofDimension(collection, word)),
    ...anyOf('kind', kind, (wanted) => (fact) => fact.kind === wanted),
    ...anyOf('tag', tag, (word) => tagged(collection, word)),
    ...anyOf('status', status, (wanted) => (fact) => fact.status === wanted),
    ...anyOf('place', place, (word) => inPlace(collection, word)),
    ...anyOf('period', period === undefined ? [] : [period], inPeriod),
  ];
}

function anyOf<T>(
  filter: keyof Filters,
  values: readonly T[] | undefined,
  make: (value: T) => Test,
): FacetTest[] {
  if (values === undefined || values.length === 0) return [];
  const tests = values.map(make);
  return [{ facet: FACET_OF[filter], test: (fact) => tests.some((test) => test(fact)) }];
}

const FACET_OF: Readonly<Record<keyof Filters, Facet>> = {
  section: 'section',
  unit: 'unit',
  dimension: 'unit',
  kind: 'kind',
  tag: 'tags',
  status: 'status',
  place: 'place',
  period: 'period',
};

/** The facets that filters test. */
export function facetsOf(filters: Filters): Facet[] {
  const asked = Object.entries(FACET_OF) as [keyof Filters, Facet][];
  return [...new Set(asked.flatMap(([filter, facet]) => (filters[filter] ? [facet] : [])))];
}

function inPeriod(text: string): Test {
  const days = parsePeriod(text);
  return (fact) => overlaps(parsePeriod(fact.period), days);
}
