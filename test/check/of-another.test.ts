import { describe, expect, test } from 'vitest';
import type { Held } from '../../src/check/hold.ts';
import {
  type Around,
  areTogether,
  figuresBeside,
  isOfAnother,
} from '../../src/check/of-another.ts';
import { factsOf } from './derive-input.ts';
import { AGREES, aroundOf, contextOf, figureIn, heldOf, RATE } from './held.ts';
import { BASES } from './stated.ts';

const [apples, pears, earlyPears, men, all, begun] = factsOf(
  'harvest.apples harvest.pears early.pears hands.men hands.all sheds.begun',
) as [Held['fact'], Held['fact'], Held['fact'], Held['fact'], Held['fact'], Held['fact']];

/** `fruit` is said of apples and of pears. */
const broader = (term: string): string[] =>
  term === 'apples' || term === 'pears' ? ['fruit'] : [];

/** What the draft says of the fact with the number of the figure, and of one with another number. */
interface Case {
  each?: Partial<Held>;
  other?: Partial<Held>;
  around?: Partial<Around>;
  /** The figure has so many digits that they hardly come by chance. */
  isSure?: boolean;
}

/** Whether apples, whose number the figure has, are told of pears. */
function isOfPears({ each, other, around, isSure = false }: Case): boolean {
  const own = heldOf(apples, { agreement: AGREES, ...each });
  const pearsToo = heldOf(pears, other);
  return isOfAnother(own, [own, pearsToo], aroundOf(around), isSure, broader);
}

const IN_FULL: Partial<Held> = { full: true, own: ['pears', 'harvest'] };
/** Facts of one sentence of the report with the one in question bear it out. */
const COMPANY: Partial<Around> = { company: [pears] };
const EIGHT_HUNDRED: Partial<Around> = { beside: [figureIn('800吨')] };

const SWAPPED: readonly [what: string, told: Case, isAnother: boolean][] = [
  ['named, its number beside', { other: IN_FULL, around: { ...COMPANY, ...EIGHT_HUNDRED } }, true],
  [
    'named by a broader word',
    {
      each: { own: ['fruit'] },
      other: IN_FULL,
      around: { ...COMPANY, ...EIGHT_HUNDRED },
    },
    true,
  ],
  ['named, its number not beside', { other: IN_FULL, around: COMPANY }, false],
  [
    'named, another number beside',
    { other: IN_FULL, around: { ...COMPANY, beside: [figureIn('900吨')] } },
    false,
  ],
  [
    'named, one of two numbers beside',
    { other: IN_FULL, around: { ...COMPANY, beside: [figureIn('900吨'), figureIn('800吨')] } },
    true,
  ],
  [
    'no more said of it',
    {
      each: { own: ['harvest', 'pears'] },
      other: IN_FULL,
      around: { ...COMPANY, ...EIGHT_HUNDRED },
    },
    false,
  ],
  [
    'not all that is said of the one said of it',
    { each: { own: ['apples'] }, other: IN_FULL, around: { ...COMPANY, ...EIGHT_HUNDRED } },
    false,
  ],
  [
    'half of it named',
    {
      other: { full: true, own: ['harvest'] },
      around: { ...COMPANY, ...EIGHT_HUNDRED },
    },
    false,
  ],
  [
    'not told in full',
    { other: { ...IN_FULL, full: false }, around: { ...COMPANY, ...EIGHT_HUNDRED } },
    false,
  ],
  [
    'the number its own too',
    { other: { ...IN_FULL, agreement: AGREES }, around: { ...COMPANY, ...EIGHT_HUNDRED } },
    false,
  ],
];

const COUNTED: readonly [what: string, told: Case, isAnother: boolean][] = [
  ['counts it', { other: { full: true }, around: { ...COMPANY, counted: ['pears'] } }, true],
  ['counts nothing', { other: { full: true }, around: COMPANY }, false],
  [
    'counts both',
    { other: { full: true }, around: { ...COMPANY, counted: ['pears', 'apples'] } },
    false,
  ],
  [
    'counts what both are of',
    { other: { full: true }, around: { ...COMPANY, counted: ['harvest'] } },
    false,
  ],
  ['counts a third', { other: { full: true }, around: { ...COMPANY, counted: ['men'] } }, false],
  ['counts it, not told in full', { around: { ...COMPANY, counted: ['pears'] } }, false],
  [
    'counts it by another time',
    { other: { full: true, fit: RATE }, around: { ...COMPANY, counted: ['pears'] } },
    false,
  ],
  [
    'counts it with its number',
    { other: { full: true, agreement: AGREES }, around: { ...COMPANY, counted: ['pears'] } },
    false,
  ],
  [
    'counts it, which states no number',
    { other: { full: true, agreement: undefined }, around: { ...COMPANY, counted: ['pears'] } },
    false,
  ],
];

const EVEN: Case = { each: { own: ['pears'] }, other: { full: true, own: ['pears'] } };
const LIKELY = { own: ['pears'] };

const PLAIN: readonly [what: string, told: Case, isAnother: boolean][] = [
  ['named in the clause', { other: IN_FULL }, true],
  ['named, the one as well', { each: { own: ['apples'] }, other: IN_FULL }, false],
  ['named, the one by a broader word', { each: { own: ['fruit'] }, other: IN_FULL }, true],
  [
    'named, the one by two words of it',
    { each: { own: ['harvest', 'pears'] }, other: IN_FULL },
    true,
  ],
  ['named by half its words', EVEN, false],
  ['spoken of more strongly', { ...EVEN, other: { ...EVEN.other, strongest: 0.2 } }, true],
  [
    'spoken of a little more strongly',
    { each: { own: ['pears'], strongest: 0.5 }, other: { ...EVEN.other, strongest: 0.65 } },
    false,
  ],
  [
    'spoken of about as strongly',
    { each: { own: ['pears'], strongest: 0.5 }, other: { ...EVEN.other, strongest: 0.6 } },
    false,
  ],
  [
    'spoken of more strongly, by another time',
    { ...EVEN, other: { ...EVEN.other, strongest: 0.2, fit: RATE } },
    false,
  ],
  [
    'spoken of more strongly, and perhaps right',
    { ...EVEN, other: { ...EVEN.other, strongest: 0.2, agreement: { agrees: 'unsure' } } },
    false,
  ],
  [
    'spoken of more strongly, without a number',
    { ...EVEN, other: { ...EVEN.other, strongest: 0.2, agreement: undefined } },
    false,
  ],
  [
    'spoken of more strongly beside many digits',
    { ...EVEN, other: { ...EVEN.other, strongest: 0.2 }, isSure: true },
    true,
  ],
  ['told in part, by more words', { each: LIKELY, other: { own: ['pears', 'harvest'] } }, true],
  [
    'told in part, by more words, but outdone',
    { each: LIKELY, other: { own: ['pears', 'harvest'], blocked: true } },
    false,
  ],
  ['told in part, by as many words', { each: LIKELY, other: { own: ['pears'] } }, false],
  ['told in part, the one not at all', { other: { own: ['pears'] } }, false],
  [
    'told in part, by other words',
    { each: { own: ['apples', 'harvest'] }, other: { own: ['pears', 'harvest', 'x'] } },
    false,
  ],
];

describe('a number that is told of another fact', () => {
  test.each(SWAPPED)('where the other is %s', (_, told, isAnother) => {
    expect(isOfPears(told)).toBe(isAnother);
  });

  test.each(COUNTED)('where it %s', (_, told, isAnother) => {
    expect(isOfPears(told)).toBe(isAnother);
  });

  test.each(PLAIN)('where the other is %s', (_, told, isAnother) => {
    expect(isOfPears(told)).toBe(isAnother);
  });

  test('but not, with many digits, of one that its own words tell too', () => {
    const own = heldOf({ ...apples, about: ['harvest'], also: ['pears'] }, { agreement: AGREES });
    const other = heldOf(pears, { full: true, strongest: 0.9 });
    expect(isOfAnother(own, [other], aroundOf(), true, broader)).toBe(false);
    expect(isOfAnother(own, [other], aroundOf(), false, broader)).toBe(true);
  });
});

describe('facts that belong together', () => {
  test('stand in one sentence, or one is related to the other', () => {
    expect(areTogether(apples, pears)).toBe(true);
    expect(areTogether(apples, apples)).toBe(false);
    expect(areTogether(apples, men)).toBe(false);
    expect(areTogether(earlyPears, begun)).toBe(false);
    const [wages] = factsOf('wages.all');
    expect(areTogether(wages!, all)).toBe(true);
    expect(areTogether(all, wages!)).toBe(true);
  });
});

describe('the figures beside a figure', () => {
  test('are the others of its sentence', () => {
    const { draft } = contextOf(BASES[0]!, '共3人。苹果1200吨,梨800吨,李子500吨。另有7人。');
    const beside = figuresBeside(draft, draft.figures[2]!).map(({ text }) => text);
    expect(beside).toEqual(['1200吨', '500吨']);
  });
});
