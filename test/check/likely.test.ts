import { describe, expect, test } from 'vitest';
import { AGREES, DIFFERS, heldOf, RATE, TURNED } from './held.ts';
import { type Case, factOf, HALF_SAID, hints, isLikely, OTHER_SECTION, SECTION } from './mill.ts';

const TWIN = { ...factOf('sacks.checked'), id: 'sacks.twin' };

/** What a draft says beside a number, and whether the fact with that number is likely meant. */
const FIVE_DIGITS: readonly [what: string, told: Case, isMeant: boolean][] = [
  ['half of it said', { each: HALF_SAID }, true],
  ['nothing said', {}, false],
  ['all said', { each: { ...HALF_SAID, full: true } }, false],
  ['a rival said', { each: { ...HALF_SAID, blocked: true } }, false],
  ['another number', { each: { ...HALF_SAID, agreement: DIFFERS } }, false],
  ['a wrong hedge', { each: { ...HALF_SAID, agreement: TURNED } }, false],
  ['no agreement known', { each: { ...HALF_SAID, agreement: undefined } }, false],
  ['another time', { each: { ...HALF_SAID, fit: RATE } }, false],
  [
    'what the base lists only as another thing',
    { text: '“cotton”12507个', each: HALF_SAID },
    false,
  ],
  ['another thing in the clause before', { text: '“cotton”多,12507个', each: HALF_SAID }, true],
  [
    'a second fact as likely',
    { each: HALF_SAID, others: [heldOf(TWIN, { ...HALF_SAID, agreement: AGREES })] },
    false,
  ],
  [
    'told plainly of another',
    { each: HALF_SAID, others: [heldOf(factOf('sacks.all'), { full: true, own: ['sacks'] })] },
    false,
  ],
  ['only what it counts', { each: HALF_SAID, around: { counted: ['sacks'] } }, false],
  [
    'what it counts, and more',
    { each: { ...HALF_SAID, ...hints(1, 1) }, around: { counted: ['sacks'] } },
    true,
  ],
  [
    'all it needs, and counts',
    { each: { ...HALF_SAID, ...hints(2) }, around: { counted: ['sacks'] } },
    true,
  ],
  ['what another counts', { each: HALF_SAID, around: { counted: ['grain'] } }, true],
  ['a word beside it', { each: hints(0, 0, 1) }, true],
  ['a word of its label', { text: '清点12507个' }, true],
  ['a word in its own name', { text: '“sacks”12507个' }, false],
  ['a seldom word', { each: hints(0, 1) }, true],
  ['a fact of its section beside', { around: { company: [SECTION] } }, true],
  ['itself beside', { around: { company: [factOf('sacks.checked')] } }, false],
  ['a fact of another section beside', { around: { company: [OTHER_SECTION] } }, false],
];

const FOUR_DIGITS: readonly [what: string, told: Case, isMeant: boolean][] = [
  ['a word beside it', { each: hints(0, 0, 1) }, false],
  ['a word of its label', { text: '清点1257个' }, false],
  ['two words of its label', { text: '入库清点1257个' }, true],
  ['a word beside it and one of its label', { text: '清点1257个', each: hints(0, 0, 1) }, true],
  ['a seldom word', { each: hints(0, 1) }, false],
  ['two words it is likelier with, one seldom', { each: hints(0, 2) }, true],
  ['a seldom word and one beside it', { each: hints(0, 1, 1) }, true],
  [
    'a word beside it and a fact of its section',
    { each: hints(0, 0, 1), around: { company: [SECTION] } },
    true,
  ],
  [
    'a word beside it and one of another section',
    { each: hints(0, 0, 1), around: { company: [OTHER_SECTION] } },
    false,
  ],
  ['half of it said', { each: HALF_SAID }, true],
  ['half of it said far off', { each: { ...HALF_SAID, ...hints(0) } }, true],
  [
    'a word beside it and itself',
    { each: hints(0, 0, 1), around: { company: [factOf('sacks.few')] } },
    false,
  ],
];

const ROUNDED: readonly [what: string, told: Case, isMeant: boolean][] = [
  ['half of it said', { each: HALF_SAID }, false],
  ['half of it and a word beside', { each: { ...HALF_SAID, ...hints(1, 0, 1) } }, false],
  ['half of it and a word of its label', { text: '称重48213个', each: HALF_SAID }, false],
  ['half of it and two words', { each: { ...HALF_SAID, ...hints(1, 1, 1) } }, true],
  ['three words, none needed', { each: hints(0, 2, 1) }, false],
];

describe('a number of many digits', () => {
  test.each(FIVE_DIGITS)('of five, with %s', (_, told, isMeant) => {
    expect(isLikely('sacks.checked', told)).toBe(isMeant);
  });

  test.each(FOUR_DIGITS)('of four, with %s', (_, told, isMeant) => {
    expect(isLikely('sacks.few', told)).toBe(isMeant);
  });

  test.each(ROUNDED)('of five, rounded, with %s', (_, told, isMeant) => {
    expect(isLikely('sacks.rounded', { text: '48213个', ...told })).toBe(isMeant);
  });

  test('that only words tell of that many facts share', () => {
    expect(isLikely('sacks.rounded', { each: hints(0, 1, 1) })).toBe(false);
  });

  test('behind the only word a fact needs', () => {
    const each = { ...HALF_SAID, spoken: ['grain'] };
    expect(isLikely('grain.stock', { each, around: { counted: ['grain'] } })).toBe(true);
  });
});
