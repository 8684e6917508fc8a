import Big from 'big.js';
import { describe, expect, test } from 'vitest';
import type { Context } from '../../src/check/context.ts';
import type { Evidence } from '../../src/check/evidence.ts';
import type { Held } from '../../src/check/hold.ts';
import { isLoose, isMeant, isSurelyMeant, narrowerFirst } from '../../src/check/meant.ts';
import { preparedOf } from '../../src/check/prepared.ts';
import { extract } from '../../src/figures/extract.ts';
import { unitSet } from '../../src/quantity/unit.ts';
import { madeUpBase } from './made-up-base.ts';

const counted = (id: string, value: string, about: string[], also: string[] = []) => ({
  id,
  kind: 'figure',
  label: { en: id },
  value,
  unit: '个',
  about,
  also,
  source: { section: 'yard', paragraph: 1, sentence: 1, asWritten: value },
});

/** Ships that are planned, of which some are begun, some begun for the port; and cars. */
const base = madeUpBase({
  id: 'yard',
  title: '船厂',
  publisher: '船厂',
  place: { id: 'yard', zh: '船厂' },
  terms: {
    ships: { en: ['ships'], broader: ['craft'] },
    craft: { en: ['craft'] },
    begun: { en: ['begun'] },
    port: { en: ['port'] },
    task: { en: ['task'] },
    cars: { en: ['cars'] },
  },
  facts: [
    counted('planned', '1234', ['ships'], ['task']),
    counted('begun', '700', ['ships', 'begun']),
    counted('for-port', '500', ['ships', 'begun', 'port']),
    counted('hinted', '600', ['cars'], ['ships']),
    counted('craft', '2345', ['craft']),
    counted('cars', '1234', ['cars']),
  ],
});
const prepared = preparedOf(base, unitSet({}));

function held(id: string, score = 1, more: Partial<Held> = {}): Held {
  const fact = base.facts.find((each) => each.id === id)!;
  const fit = { kind: 'same', factor: new Big(1) };
  return { fact, score, fit, ...more } as Held;
}

/** What is said around a figure: the strength and distance of each term. */
type Said = Record<string, readonly [strength: number, distance: number]>;

const around = (said: Said): Map<string, Evidence> =>
  new Map(
    Object.entries(said).map(([term, [strength, distance]]) => [term, { strength, distance }]),
  );

const meant = (each: Held, best: Held, said: Said = {}): boolean =>
  isMeant({ prepared } as Context, each, best, around(said));

describe('what is meant is', () => {
  test('the best, and what comes close to it', () => {
    const best = held('planned');
    expect(meant(best, best)).toBe(true);
    expect(meant(held('cars', 0.7), best)).toBe(true);
    expect(meant(held('cars', 0.69), best)).toBe(false);
    expect(meant(held('hinted', 0.69), best)).toBe(false);
  });

  test('not what is only the broader of it', () => {
    const said: Said = { ships: [1, 1], begun: [1, 2] };
    expect(meant(held('planned'), held('begun'), said)).toBe(false);
    expect(meant(held('craft'), held('planned'), { ships: [1, 1] })).toBe(false);
    expect(meant(held('planned'), held('hinted'), { cars: [1, 1] })).toBe(false);
  });

  test('but what is as narrow, by its score', () => {
    expect(meant(held('begun', 0.8), held('planned'))).toBe(true);
    expect(meant(held('begun', 0.6), held('planned'))).toBe(false);
  });

  test.each<[what: string, strength: number, isMeant: boolean]>([
    ['in the clause', 1, false],
    ['in the clause before', 0.8, false],
    ['in a later clause', 0.5, true],
    ['in the sentence before', 0.42, true],
  ])('the broader where what the narrower needs besides is only told %s', (_, strength, wanted) => {
    const said: Said = { ships: [1, 1], begun: [strength, 9] };
    expect(meant(held('planned'), held('begun'), said)).toBe(wanted);
  });

  test('the broader where one of two is told at hand, not', () => {
    const [each, best] = [held('planned', 0.1), held('for-port')];
    expect(meant(each, best, { port: [0.5, 9] })).toBe(true);
    expect(meant(each, best, { begun: [1, 9], port: [0.5, 9] })).toBe(false);
    expect(meant(each, best)).toBe(true);
  });

  test('the broader where what hints at it stands nearer', () => {
    const said = (task: number, begun: number): Said => ({
      ships: [1, 1],
      task: [1, task],
      begun: [1, begun],
    });
    expect(meant(held('planned', 0.1), held('begun'), said(2, 5))).toBe(true);
    expect(meant(held('planned'), held('begun'), said(5, 2))).toBe(false);
    expect(meant(held('planned'), held('begun'), said(5, 5))).toBe(false);
    expect(meant(held('planned'), held('begun'), { begun: [1, 5] })).toBe(false);
  });
});

describe('of two with as much for them', () => {
  test('the narrower goes first', () => {
    const [wide, narrow, other] = [held('planned'), held('begun'), held('cars')];
    expect(Math.sign(narrowerFirst(prepared.subjects, wide, narrow))).toBe(1);
    expect(Math.sign(narrowerFirst(prepared.subjects, narrow, wide))).toBe(-1);
    expect(narrowerFirst(prepared.subjects, wide, other)).toBe(0);
    expect(narrowerFirst(prepared.subjects, wide, wide)).toBe(0);
    expect(narrowerFirst(prepared.subjects, held('craft'), narrow)).toBe(1);
  });
});

describe('one not far behind with many digits of the figure', () => {
  const [many] = extract('1234个').figures;
  const [few] = extract('700个').figures;

  test.each<[each: Held, best: Held, isMeant: boolean]>([
    [held('cars', 0.5), held('begun'), true],
    [held('cars', 0.49), held('begun'), false],
    [held('craft', 0.9), held('begun'), false],
    [held('planned', 0.9), held('begun'), false],
  ])('%#', (each, best, wanted) => {
    expect(isSurelyMeant(prepared, many!, each, best)).toBe(wanted);
  });

  test('is not told by few', () => {
    expect(isSurelyMeant(prepared, few!, held('begun', 0.9), held('cars'))).toBe(false);
  });
});

describe('only a bound agrees', () => {
  test.each<[text: string, more: Partial<Held>, isLoose: boolean]>([
    ['不到1500个', {}, true],
    ['超过1000个', {}, true],
    ['近1300个', {}, true],
    ['1300个', {}, false],
    ['约1300个', {}, false],
    ['不到1234个', {}, false],
    ['不到617个', { fit: { kind: 'same', factor: new Big(2) } as Held['fit'] }, false],
    ['不到1500个', { fit: { kind: 'rate' } }, false],
    ['不到1500个', { fact: { ...base.facts[0]!, value: undefined } }, false],
  ])('%s %j: %s', (text, more, wanted) => {
    expect(isLoose(extract(text).figures[0]!, held('planned', 1, more))).toBe(wanted);
  });
});
