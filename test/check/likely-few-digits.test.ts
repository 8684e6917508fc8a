import { describe, expect, test } from 'vitest';
import type { Held } from '../../src/check/hold.ts';
import { figureIn, heldOf, RATE, SAME } from './held.ts';
import { type Case, factOf, HALF_SAID, hints, isLikely, OTHER_SECTION, SECTION } from './mill.ts';

type Row = readonly [what: string, told: Case, isMeant: boolean];

const said = (coverage: number, needed: number, also = 0, beside = 0) => ({
  ...HALF_SAID,
  coverage,
  ...hints(needed, also, beside),
});
/** The roof is what a clause must name. */
const SACKS = heldOf(factOf('sacks.all'), { full: true, fit: SAME, agreement: undefined });
const PAID = heldOf(factOf('grain.paid'), { full: true });

const ISLE = heldOf(factOf('aid.isle'), { full: true, agreement: undefined });
/** What was paid, if it were for others. */
const relatedTo = (...ids: string[]): Held => ({
  ...PAID,
  fact: { ...factOf('grain.paid'), relations: ids.map((to) => ({ type: 'about' as const, to })) },
});

const ROOFS = heldOf(factOf('roofs.all'), { full: true, agreement: undefined });
const LENT = heldOf(factOf('grain.lent'), { full: true, agreement: undefined });

/** 641 sacks. */
const THREE_DIGITS: readonly Row[] = [
  ['half of it said', { each: said(0.5, 1) }, true],
  ['a third of it said', { each: said(0.4, 1) }, false],
  ['a third of it said, and a word beside', { each: said(0.4, 1, 0, 1) }, true],
  ['half of it said by a broader word only', { each: said(0.5, 0) }, false],
  ['two words it is likelier with', { each: said(0, 0, 2) }, false],
  ['three words of its label', { text: '仓房屋顶建成641个' }, true],
  ['two words of its label', { text: '仓房屋顶641个', each: said(0, 0, 1) }, false],
  ['the whole of it said in full', { each: said(0.5, 1), others: [SACKS] }, false],
  [
    'the whole of it told beside',
    { each: said(0.5, 1), others: [SACKS], around: { company: [factOf('sacks.all')] } },
    true,
  ],
  [
    'the whole of it said in part',
    { each: said(0.5, 1), others: [{ ...SACKS, full: false }] },
    true,
  ],
  [
    'the whole of it told by another time',
    { each: said(0.5, 1), others: [{ ...SACKS, fit: RATE }] },
    true,
  ],
  ['what it is part of said in full', { each: said(0.5, 1), others: [ROOFS] }, false],
  ['what it is only about said in full', { each: said(0.5, 1), others: [LENT] }, true],
  [
    'another of as many words said',
    {
      each: said(0.5, 1),
      others: [heldOf(factOf('sacks.few'), { full: true, agreement: undefined })],
    },
    true,
  ],
  ['what it is about said in full', { each: said(0, 0, 1), others: [PAID] }, true],
  ['what it is not about said in full', { each: said(0, 0, 1), others: [ISLE] }, false],
  [
    'what it is about said in part',
    { each: said(0, 0, 1), others: [{ ...PAID, full: false }] },
    false,
  ],
  ['what it is about, and no word of it', { each: said(0, 0, 0, 1), others: [PAID] }, false],
  [
    'a fact of its sentence beside',
    { around: { company: [{ ...SECTION, source: factOf('sacks.built').source }] } },
    true,
  ],
  ['a fact of its section beside', { around: { company: [SECTION] } }, false],
];

/** 64 million yuan. */
const MONEY: readonly Row[] = [
  ['half of it said', { each: said(0.5, 1) }, false],
  ['half of it said, and a word beside', { each: said(0.5, 1, 0, 1) }, true],
  ['two words it is likelier with', { each: said(0, 0, 2) }, true],
  ['one word it is likelier with and one beside', { each: said(0, 0, 1, 1) }, false],
  [
    'one word it is likelier with, and what is about it',
    {
      each: said(0, 0, 1),
      others: [heldOf(factOf('sacks.built'), { full: true, agreement: undefined })],
    },
    true,
  ],
];

/** 3000 yuan: a round number. */
const ROUND: readonly Row[] = [
  ['half of it said, and a word beside', { each: said(0.5, 1, 0, 1) }, false],
  ['half of it said, and two words', { each: said(0.5, 1, 1, 1) }, true],
  ['most of it said, and a word beside', { each: said(0.6, 1, 0, 1) }, true],
  [
    'half of it said, and what it counts',
    { each: said(0.5, 1, 0, 1), around: { counted: ['grain', 'roof'] } },
    true,
  ],
  [
    'half of it said, and what another counts',
    { each: said(0.5, 1, 0, 1), around: { counted: ['roof'] } },
    false,
  ],
  [
    'a third of it said, and what it counts',
    { each: said(0.4, 1, 0, 1), around: { counted: ['grain'] } },
    false,
  ],
  ['three words it is likelier with', { each: said(0, 0, 3) }, false],
  ['two words it is likelier with, and one beside', { each: said(0, 0, 2, 1) }, true],
];

/** 99 sacks, and 45 that were built. */
const SMALL: readonly Row[] = [
  ['all but a word of it said', { each: said(0.8, 2) }, false],
  ['all but a word of it said, and one beside', { each: said(0.8, 2, 0, 1) }, true],
];
const BUILT: readonly Row[] = [
  ['a word of it said, and one beside', { each: said(0.5, 1, 0, 1) }, false],
  [
    'a word of it said, and how far the work is',
    { each: said(0.5, 1), around: { clause: '已开工45个' } },
    true,
  ],
  [
    'a word beside it, and how far the work is',
    { each: said(0.5, 0, 0, 1), around: { clause: '已开工45个' } },
    false,
  ],
];

/** What else counts for a fact: 99 sacks needs three signs. */
const SIGNS: readonly Row[] = [
  [
    'by the time that both say',
    { each: { ...said(0.8, 2), fit: { ...SAME, rated: true } as typeof SAME } },
    true,
  ],
  ['by a fact of its section', { each: said(0.8, 2), around: { company: [SECTION] } }, true],
  ['by itself', { each: said(0.8, 2), around: { company: [factOf('sacks.all')] } }, false],
  [
    'by a fact of another section',
    { each: said(0.8, 2), around: { company: [OTHER_SECTION] } },
    false,
  ],
  [
    'by a broader word, and one',
    {
      each: said(0.5, 0, 1),
      others: [
        {
          ...PAID,
          fact: { ...factOf('grain.paid'), relations: [{ type: 'about', to: 'sacks.all' }] },
        },
      ],
    },
    true,
  ],
  [
    'by a third word it is likelier with',
    {
      each: said(0, 0, 3),
      others: [
        {
          ...PAID,
          fact: { ...factOf('grain.paid'), relations: [{ type: 'about', to: 'sacks.all' }] },
        },
      ],
    },
    true,
  ],
  [
    'by one of two that are about it',
    { each: said(0.5, 0, 1), others: [relatedTo('sacks.few', 'sacks.all')] },
    true,
  ],
  [
    'by one that is about another',
    { each: said(0, 0, 3), others: [relatedTo('sacks.few')] },
    false,
  ],
  [
    'by words it is likelier with',
    {
      each: said(0, 0, 1),
      others: [
        {
          ...PAID,
          fact: { ...factOf('grain.paid'), relations: [{ type: 'about', to: 'sacks.all' }] },
        },
      ],
    },
    false,
  ],
];

const RATED = { ...SAME, rated: true } as typeof SAME;

const TOWN = (around: Case['around'] = {}): Case => ({
  each: { coverage: 0.5, spoken: ['town'], ...hints(1, 0, 1) },
  around,
});

const QUALIFIED: readonly Row[] = [
  ['nothing else', TOWN(), false],
  ['a fact of its sentence beside', TOWN({ company: [factOf('aid.hills')] }), true],
  ['the number of one of its sentence beside', TOWN({ beside: [figureIn('427元')] }), true],
  ['another number beside', TOWN({ beside: [figureIn('428元')] }), false],
  ['a round number beside', TOWN({ beside: [figureIn('5元')] }), false],
  ['a fact of another sentence beside', TOWN({ company: [factOf('grain.paid')] }), false],
  ['what it is of', { each: { coverage: 0.5, spoken: ['town', 'aid'], ...hints(1, 0, 1) } }, true],
  [
    'what it is paid by and a word it is likelier with',
    { each: { coverage: 0.5, spoken: ['town'], ...hints(1, 1), fit: RATED } },
    true,
  ],
  [
    'what it is paid by and a word beside it',
    { each: { coverage: 0.5, spoken: ['town'], ...hints(1, 0, 1), fit: RATED } },
    false,
  ],
  [
    'two words it is likelier with',
    { each: { coverage: 0.5, spoken: ['town'], ...hints(1, 2) } },
    false,
  ],
  ['no word of it', { each: { coverage: 0.5, spoken: [], ...hints(1, 0, 1) } }, true],
];

describe('the number of a fact that is said in part', () => {
  test.each(THREE_DIGITS)('of three digits, with %s', (_, told, isMeant) => {
    expect(isLikely('sacks.built', told)).toBe(isMeant);
  });

  test.each(MONEY)('of money, with %s', (_, told, isMeant) => {
    expect(isLikely('grain.paid', told)).toBe(isMeant);
  });

  test.each(ROUND)('a round one, with %s', (_, told, isMeant) => {
    expect(isLikely('grain.lent', told)).toBe(isMeant);
  });

  test.each(SMALL)('a small one, with %s', (_, told, isMeant) => {
    expect(isLikely('sacks.all', told)).toBe(isMeant);
  });

  test.each(BUILT)('a small one of work, with %s', (_, told, isMeant) => {
    expect(isLikely('sacks.begun', told)).toBe(isMeant);
  });

  test.each(SIGNS)('a small one, borne out %s', (_, told, isMeant) => {
    expect(isLikely('sacks.all', told)).toBe(isMeant);
  });

  test('of a fact that is of nothing but the place', () => {
    expect(isLikely('own.town', TOWN())).toBe(true);
  });

  test.each(QUALIFIED)('of which only the place is said, with %s', (_, told, isMeant) => {
    expect(isLikely('aid.town', told)).toBe(isMeant);
  });
});
