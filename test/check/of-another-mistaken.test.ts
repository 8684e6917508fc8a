import { describe, expect, test } from 'vitest';
import type { Held } from '../../src/check/hold.ts';
import { type Around, mistakenFor } from '../../src/check/of-another.ts';
import type { Fact } from '../../src/model/fact-base.ts';
import { factsOf } from './derive-input.ts';
import { AGREES, aroundOf, figureIn, heldOf, RATE } from './held.ts';

const [apples, pears] = factsOf('harvest.apples harvest.pears') as [Fact, Fact];

/** What the draft says of the fact with the number of the figure, and of one with another number. */
interface Case {
  each?: Partial<Held>;
  other?: Partial<Held>;
  around?: Partial<Around>;
}

const MONEY = figureIn('900元');
const COUNT_PEARS: Partial<Around> = { counted: ['pears'] };
const NEARER = { full: true, score: 2, own: ['pears', 'harvest'] };

const MISTAKEN: readonly [what: string, told: Case, isMistaken: boolean][] = [
  ['counted, the one only carried over', { around: COUNT_PEARS }, true],
  ['counted among others', { around: { counted: ['pears', 'men'] } }, true],
  ['not counted', { around: { counted: ['men'] } }, false],
  ['of no known number', { other: { agreement: undefined }, around: COUNT_PEARS }, false],
  ['of the same number', { other: { agreement: AGREES }, around: COUNT_PEARS }, false],
  ['counted by another time', { other: { fit: RATE }, around: COUNT_PEARS }, false],
  ['outdone', { other: { blocked: true }, around: COUNT_PEARS }, false],
  ['counted with the one', { around: { counted: ['pears', 'apples'] } }, false],
  [
    'told in full, by a word it is likelier with',
    {
      other: { fact: { ...pears, also: ['crates'] }, full: true },
      around: { counted: ['crates'] },
    },
    true,
  ],
  [
    'told in part, by a word it is likelier with',
    { other: { fact: { ...pears, also: ['crates'] } }, around: { counted: ['crates'] } },
    false,
  ],
  [
    'nearer than one told in the clause',
    { each: { own: ['harvest'], score: 1 }, other: NEARER, around: COUNT_PEARS },
    true,
  ],
  [
    'nearer, but told in part',
    {
      each: { own: ['harvest'], score: 1 },
      other: { ...NEARER, full: false },
      around: COUNT_PEARS,
    },
    false,
  ],
  ['as near', { each: { own: ['harvest'], score: 2 }, other: NEARER, around: COUNT_PEARS }, false],
  [
    'nearer, but not counted',
    { each: { own: ['harvest'], score: 1 }, other: NEARER, around: { counted: ['men'] } },
    false,
  ],
  [
    'nearer, without a word of the one',
    { each: { own: ['harvest', 'men'], score: 1 }, other: NEARER, around: COUNT_PEARS },
    false,
  ],
];

describe('the fact that a number is told of in place of the one that has it', () => {
  test.each(MISTAKEN)('where it is %s', (_, { each, other, around }, isMistaken) => {
    const own = heldOf(apples, { agreement: AGREES, ...each });
    const instead = heldOf(pears, other);
    expect(mistakenFor(MONEY, own, [own, instead], aroundOf(around))).toBe(
      isMistaken ? instead : undefined,
    );
  });

  test('is told in full by the clause, and counted in it', () => {
    const own = heldOf(apples, { agreement: AGREES, own: ['harvest', 'men'], score: 3 });
    const instead = heldOf(pears, NEARER);
    const around = aroundOf(COUNT_PEARS);
    expect(mistakenFor(figureIn('900吨'), own, [instead], around)).toBe(instead);
    expect(mistakenFor(MONEY, own, [instead], around)).toBeUndefined();
  });

  test('is none where the number counts what its own fact is likelier with', () => {
    const own = heldOf({ ...apples, also: ['pears'] }, { agreement: AGREES });
    expect(mistakenFor(MONEY, own, [heldOf(pears)], aroundOf(COUNT_PEARS))).toBeUndefined();
  });
});
