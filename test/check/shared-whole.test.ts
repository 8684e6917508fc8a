import { describe, expect, test } from 'vitest';
import type { Held } from '../../src/check/hold.ts';
import { isFormer, isSomeOf, wholeOf } from '../../src/check/whole.ts';
import { factsOf } from './derive-input.ts';
import { AGREES, contextOf, DIFFERS, heldOf, RATE } from './held.ts';
import { BASES } from './stated.ts';

const [begun, planned, open] = factsOf('sheds.begun sheds.planned sheds.open');

/** The context of a text and its figure at a place among them. */
function placed(text: string, nth = 0) {
  const context = contextOf(BASES[0]!, text);
  return { context, figure: context.draft.figures[nth]! };
}

/** Texts in which the second figure is, or is not, told as the whole that 70 are a part of. */
const WHOLES: readonly (readonly [text: string, nth: number, isWhole: boolean])[] = [
  ['70 of the 90', 1, true],
  ['70 of 90', 1, true],
  ['70 of its 90', 1, true],
  ['70 of all 90', 1, true],
  ['70 of a planned 90', 1, true],
  ['70 of a total 90', 1, true],
  ['70 out of the total 90', 1, true],
  ['70% of 90', 1, true],
  ['1,170 of 90', 1, true],
  ['half of the 90', 1, true],
  ['a third of the 90', 1, true],
  ['seventy per cent of the 90', 1, true],
  ['seventy percent of the 90', 1, true],
  ['ninety of the 90', 1, false],
  ['70 of the planned 90', 1, true],
  ['70 one of 90', 1, false],
  ['70 of those 90', 1, false],
  ['70 and 90', 1, false],
  ['70 of the many, many 90', 1, false],
  ['90个中的70个', 0, true],
  ['90个里70个', 0, true],
  ['90个内70个', 0, true],
  ['90个殡仪馆任务中,70个', 0, true],
  ['90个,其中70个', 0, false],
  ['90个中心70个', 0, false],
  ['90个中央70个', 0, false],
  ['90个里面70个', 0, false],
  ['90个很大很大很大很大很大很大很大中', 0, false],
  ['任务中有90个', 0, false],
];

describe('the whole that a fact is part of', () => {
  test.each(WHOLES)('%s [%i]: %s', (text, nth, isWhole) => {
    const { context, figure } = placed(text, nth);
    const whole = heldOf(planned!, { agreement: AGREES });
    const found = wholeOf(context, figure, heldOf(begun!), [heldOf(open!), whole], (each) =>
      heldOf(each.fact, { agreement: AGREES }),
    );
    expect(found?.fact.id).toBe(isWhole ? 'sheds.planned' : undefined);
  });

  test.each<[what: string, best: Held, given: Partial<Held>]>([
    ['has another number', heldOf(begun!), { agreement: DIFFERS }],
    ['has no known number', heldOf(begun!), { agreement: undefined }],
    ['is only about it', heldOf(open!), { agreement: AGREES }],
  ])('is none that %s', (_, best, given) => {
    const { context, figure } = placed('70 of the 90', 1);
    const about = { ...best.fact, relations: [{ type: 'about' as const, to: 'sheds.planned' }] };
    const own = best.fact === open ? { ...best, fact: about } : best;
    const found = wholeOf(context, figure, own, [heldOf(planned!)], (each) =>
      heldOf(each.fact, given),
    );
    expect(found).toBeUndefined();
  });
});

/** Texts whose last figure counts some of the 90 sheds that were planned, or not. */
const SOME: readonly (readonly [text: string, isSome: boolean])[] = [
  ['20 of the sheds', true],
  ['20 of them', true],
  ['20 of those', true],
  ['20 of other sheds', false],
  ['20 of themes', false],
  ['20 sheds, some of them', false],
  ['其中20个', true],
  ['其中有20个', true],
  ['这里,修好的20个', true],
  ['大棚当中,20个', true],
  ['其中很多,20个', false],
  ['大棚里,修好的那些大棚一共加起来也有20个', false],
  ['of which 20', true],
  ['of whom, 20', true],
  ['of these, 20', true],
  ['among them 20', true],
  ['of which most were not yet 20', false],
  ['20个,其中', false],
  ['其中,100个', false],
  ['其中,90个', false],
  ['其中,89个', true],
  ['其中20元', false],
];

describe('a figure that counts some of a whole', () => {
  test.each(SOME)('%s: %s', (text, isSome) => {
    const { context, figure } = placed(text);
    expect(isSomeOf(context, figure, heldOf(planned!))).toBe(isSome);
  });

  test.each<[what: string, held: Held]>([
    ['one counted by another time', heldOf(planned!, { fit: RATE })],
    ['one without a single value', heldOf(open!)],
    ['one that is itself a part', heldOf(begun!)],
  ])('is not told of %s', (_, held) => {
    const { context, figure } = placed('其中20个');
    expect(isSomeOf(context, figure, held)).toBe(false);
  });
});

/** Texts whose first figure is, or is not, what a value was raised or lowered from. */
const FORMER: readonly (readonly [text: string, isFormer: boolean])[] = [
  ['由585元提高到615元', true],
  ['从585元升至615元', true],
  ['由585元增至615元', true],
  ['由每月585元调整为615元', true],
  ['由585元下降了到515元', true],
  ['from 585 yuan to 615', true],
  ['from about 585 yuan to 615', true],
  ['由上级补贴,585元提高到615元', false],
  ['585元提高到615元', false],
  ['由585元提高615元', false],
  ['由585元的标准在以后又提高到615元', false],
  ['由585元,提高到615元', false],
  ['from 585 into 615', false],
  ['to 585 from 615', false],
];

describe('a figure that a value was raised or lowered from', () => {
  test.each(FORMER)('%s: %s', (text, isIt) => {
    const { context, figure } = placed(text);
    expect(isFormer(context, figure)).toBe(isIt);
  });
});
