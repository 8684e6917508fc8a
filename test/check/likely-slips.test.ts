import { describe, expect, test } from 'vitest';
import type { Held } from '../../src/check/hold.ts';
import { mayBeLikely } from '../../src/check/likely.ts';
import { isSlipped } from '../../src/check/number-fit.ts';
import { AGREES, DIFFERS, figureIn, heldOf, RATE, TURNED } from './held.ts';
import { factOf, HALF_SAID, hints, isLikely } from './mill.ts';

/** A number of a draft, that of a fact, and whether it is the fact's with a slip of the pen. */
const SLIPS: readonly (readonly [written: string, stated: string, isSlip: boolean])[] = [
  ['12420个', '11420', true],
  ['1142个', '11420', true],
  ['114200个', '11420', true],
  ['11420个', '11420', false],
  ['1.142万个', '11420', false],
  ['11240个', '11420', true],
  ['14120个', '11420', true],
  ['4979个', '4997', true],
  ['12435个', '12345', true],
  ['12495个', '12345', false],
  ['12835个', '12345', false],
  ['12895个', '12345', false],
  ['14325个', '12345', false],
  ['12543个', '12345', false],
  ['22245个', '12345', false],
  ['21435个', '12345', false],
  ['12346个', '1234', false],
  ['12346个', '12340', true],
  ['12304个', '12340', true],
  ['12300个', '12340', false],
  ['12360个', '12346', false],
  ['1234个', '12346', false],
  ['12350个', '1234', false],
  ['1243个', '12340', false],
  ['1235个', '1234', true],
  ['642个', '641', false],
  ['6410个', '641', true],
  ['64.1个', '641', true],
  ['6400个', '640', false],
  ['64个', '640', false],
];

/** The same of an amount that two words tell of which it is likelier with. */
const ROUND: readonly (readonly [written: string, stated: string, isSlip: boolean])[] = [
  ['300万元', '30000000', true],
  ['3亿元', '30000000', true],
  ['30万元', '30000000', false],
  ['30亿元', '30000000', false],
  ['4000万元', '30000000', false],
  ['3000万元', '30000000', false],
  ['3000万个', '300000000', false],
  ['3000万', '300000000', false],
  ['1234元', '1234000', true],
];

describe('a slip of the pen', () => {
  test.each(SLIPS)('%s for %s: %s', (written, value, isSlip) => {
    const held = heldOf({ ...factOf('sacks.checked'), value });
    expect(isSlipped(figureIn(written), held)).toBe(isSlip);
  });

  test.each(ROUND)('%s for %s, well told: %s', (written, value, isSlip) => {
    const held = heldOf({ ...factOf('grain.paid'), value }, hints(0, 2));
    expect(isSlipped(figureIn(written), held)).toBe(isSlip);
  });

  test('is none in a round amount that one word tells of', () => {
    const held = heldOf({ ...factOf('grain.paid'), value: '30000000' }, hints(0, 1));
    expect(isSlipped(figureIn('300万元'), held)).toBe(false);
  });

  test('is none of a fact counted by another time, or without a single value', () => {
    const fact = factOf('sacks.checked');
    expect(isSlipped(figureIn('12506个'), heldOf(fact))).toBe(true);
    expect(isSlipped(figureIn('12506个'), heldOf(fact, { fit: RATE }))).toBe(false);
    expect(isSlipped(figureIn('12506个'), heldOf({ ...fact, value: undefined }))).toBe(false);
  });
});

const BORNE_OUT: Partial<Held> = { ...HALF_SAID, ...hints(1, 1, 1) };

describe('a fact likely meant', () => {
  test.each<
    [
      what: string,
      id: string,
      text: string,
      number: 'turned' | 'slipped',
      given: object,
      isMeant: boolean,
    ]
  >([
    ['with a slip', 'sacks.checked', '12506个', 'slipped', {}, true],
    ['with a slip, by few words', 'sacks.checked', '12506个', 'slipped', hints(1, 0, 1), false],
    ['with a nought too many', 'sacks.checked', '125070个', 'slipped', hints(1), true],
    ['with its own number', 'sacks.checked', '12507个', 'slipped', {}, false],
    [
      'with a nought too few of a round amount',
      'grain.lent',
      '300元',
      'slipped',
      hints(1, 2),
      false,
    ],
    [
      'with a nought too many of a round amount',
      'grain.lent',
      '30000元',
      'slipped',
      hints(1, 2),
      true,
    ],
    ['hedged the wrong way', 'sacks.checked', '超过12507个', 'turned', { agreement: TURNED }, true],
    ['hedged rightly', 'sacks.checked', '12507个', 'turned', { agreement: AGREES }, false],
    [
      'hedged, with another number',
      'sacks.checked',
      '12508个',
      'turned',
      { agreement: TURNED },
      false,
    ],
    ['with another value', 'sacks.checked', '12507个', 'turned', { agreement: DIFFERS }, false],
    ['without agreement', 'sacks.checked', '12507个', 'turned', { agreement: undefined }, false],
    [
      'by another time',
      'sacks.checked',
      '12507个',
      'turned',
      { agreement: TURNED, fit: RATE },
      false,
    ],
  ])('%s', (_, id, text, number, given, isMeant) => {
    const each = { agreement: DIFFERS, ...BORNE_OUT, ...given };
    expect(isLikely(id, { text, number, each })).toBe(isMeant);
  });
});

describe('a number that more signs could tell', () => {
  test.each<[what: string, text: string, given: Partial<Held>, may: boolean]>([
    ['said in part', '12507个', {}, true],
    ['said in full', '12507个', { full: true }, false],
    ['with a rival said', '12507个', { blocked: true }, false],
    ['of another number', '12508个', { agreement: DIFFERS }, false],
    ['of no agreement', '12507个', { agreement: undefined }, false],
    ['by another time', '12507个', { fit: RATE }, false],
    ['rounded', '12500个', {}, true],
  ])('is that of a fact %s', (_, text, given, may) => {
    const held = heldOf(factOf('sacks.checked'), { agreement: AGREES, ...given });
    expect(mayBeLikely(figureIn(text), [held])).toBe(may);
  });

  test('is not a bound of a number of few digits', () => {
    const held = (id: string) => [heldOf(factOf(id), { agreement: AGREES })];
    expect(mayBeLikely(figureIn('不到100个'), held('sacks.all'))).toBe(false);
    expect(mayBeLikely(figureIn('近650个'), held('sacks.built'))).toBe(true);
    expect(mayBeLikely(figureIn('不到100个'), [])).toBe(false);
    const range = heldOf({ ...factOf('sacks.all'), value: undefined }, { agreement: AGREES });
    expect(mayBeLikely(figureIn('99个'), [range])).toBe(false);
  });
});
