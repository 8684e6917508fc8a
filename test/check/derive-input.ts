import type Big from 'big.js';
import type { Derived, DeriveInput, Rule } from '../../src/check/derive/derived.ts';
import { subjectsOf } from '../../src/check/subjects.ts';
import { wordsOf } from '../../src/check/words-of.ts';
import { extract } from '../../src/figures/extract.ts';
import type { Fact } from '../../src/model/fact-base.ts';
import { unitSet } from '../../src/quantity/unit.ts';
import { UNITS } from '../../src/quantity/unit-table.ts';
import { orchard } from './orchard.ts';

const units = unitSet();
const subjects = subjectsOf(orchard, units, wordsOf(orchard).written);
const byId = new Map(orchard.facts.map((each) => [each.id, each]));

/** The facts of ids set apart by blanks. */
export function factsOf(ids: string): Fact[] {
  return ids
    .split(' ')
    .filter(Boolean)
    .map((id) => byId.get(id)!);
}

/** What a clause is told with besides its figure. */
export interface Told {
  /** Ids of the units it is counted by, such as 人 and 月. */
  per?: string;
  sentence?: string;
  /** Ids of facts that no word tells apart from their rivals. */
  unnamed?: string;
}

/** The last figure of a clause that speaks fully of facts, named in this order. */
export function inputOf(ids: string, clause: string, told: Told = {}): DeriveInput {
  const full = factsOf(ids);
  const figure = extract(clause, units).figures.at(-1)!;
  const unnamed = factsOf(told.unnamed ?? '');
  return {
    figure,
    rates: (told.per ?? '')
      .split(' ')
      .filter(Boolean)
      .map((id) => UNITS.get(id)!),
    full,
    clause,
    after: clause.slice(figure.end),
    sentence: told.sentence ?? clause,
    subjects,
    byId,
    units,
    order: (each) => (unnamed.includes(each) ? Number.POSITIVE_INFINITY : full.indexOf(each)),
  };
}

/** Each computation of a rule with its result, and whether that is what the figure says. */
export function workedOut(rule: Rule, ids: string, clause: string, told: Told = {}): string[] {
  return rule(inputOf(ids, clause, told)).map(shown);
}

/**
 * `90个 - 70个 = 20 ✓`, with ≈ for what it is rounded to, ✗ for another number, and ! where the words
 * ask for it and nothing else.
 */
export function shown({ formula, value, agreement, decisive }: Derived): string {
  const held = agreement.agrees === true ? (agreement.match === 'exact' ? '✓' : '≈') : '✗';
  return `${formula} = ${rounded(value)} ${held}${decisive ? '!' : ''}`;
}

function rounded(value: Big): string {
  return value.round(2).toString();
}
