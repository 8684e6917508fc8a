import { describe, expect, test } from 'vitest';
import { isWrongWay } from '../../src/check/derive/wrong-way.ts';
import { factsOf, inputOf } from './derive-input.ts';

const [apples, pears, plums] = factsOf('harvest.apples harvest.pears harvest.plums');
const NOWHERE = Number.POSITIVE_INFINITY;
const BEFORE = Number.NEGATIVE_INFINITY;

/** Where a clause names 1,200 tonnes of apples and 800 tonnes of pears, and whether it has them the wrong way round. */
const ROWS: readonly (readonly [
  clause: string,
  apples: number,
  pears: number,
  isWrong: boolean,
])[] = [
  ['苹果比梨多400吨', 0, 3, false],
  ['苹果比梨少400吨', 0, 3, true],
  ['苹果比梨低400吨', 0, 3, true],
  ['苹果较梨少400吨', 0, 3, true],
  ['梨比苹果多400吨', 2, 0, true],
  ['梨比苹果高400吨', 2, 0, true],
  ['梨比苹果少400吨', 2, 0, false],
  ['梨与苹果相差400吨', 2, 0, false],
  ['梨与苹果相比,多400吨', 2, 0, false],
  ['梨占比多过苹果400吨', 5, 0, false],
  ['梨同比多过苹果400吨', 5, 0, false],
  ['梨的比重高过苹果400吨', 6, 0, false],
  ['梨比苹果有多有少400吨', 2, 0, false],
  ['梨比苹果,多400吨', 2, 0, false],
  // Named before the clause, or not at all.
  ['比梨少400吨', BEFORE, 1, true],
  ['还比梨少400吨', BEFORE, 1, true],
  ['，比梨少400吨', BEFORE, 1, true],
  ['又较梨少400吨', -8, 1, true],
  ['比梨多400吨', -8, 1, false],
  ['产量比梨少400吨', -8, 2, false],
  ['梨比苹果少400吨', -8, 0, false],
  ['梨比苹果多400吨', -8, -4, false],
  ['苹果比它少400吨', 0, 9, false],
  ['比苹果多400吨', 1, NOWHERE, false],
  ['比它多400吨', NOWHERE, NOWHERE, false],
  ['比400吨多', 5, 6, false],
  ['pears are 400 tonnes more than apples', 29, 0, true],
  ['pears are higher by 400 tonnes than apples', 33, 0, true],
  ['pears, a greater harvest than apples, 400 tonnes', 30, 0, true],
  ['apples are less a harvest than pears, by 400 tonnes', 0, 32, true],
  ['apples are lower than pears by 400 tonnes', 0, 22, true],
  ['apples are fewer than pears by 400 tonnes', 0, 22, true],
  ['apples are more than pears by 400 tonnes', 0, 21, false],
  ['pears exceed apples by 400 tonnes', 13, 0, true],
  ['pears surpassed apples by 400 tonnes', 16, 0, true],
  ['pears outnumber apples by 400 tonnes', 16, 0, true],
  ['pears are more than half of apples, 400 tonnes', 28, 0, false],
  ['pears and apples, more than 400 tonnes', 10, 0, false],
];

describe('which of two is told to be more', () => {
  test.each(ROWS)('%s (%d, %d): wrong %s', (clause, first, second, isWrong) => {
    const order = (fact: unknown): number => (fact === apples ? first : second);
    const input = { ...inputOf('', clause), order };
    expect(isWrongWay(input, apples!, pears!)).toBe(isWrong);
    expect(isWrongWay(input, pears!, apples!)).toBe(isWrong);
  });

  test('is told in one unit', () => {
    const input = inputOf('harvest.plums harvest.pears', '李子比梨少300吨');
    expect(isWrongWay(input, plums!, pears!)).toBe(false);
    expect(
      isWrongWay(inputOf('harvest.plums harvest.pears', '李子比梨多300吨'), plums!, pears!),
    ).toBe(true);
  });

  test('is neither where both are as many', () => {
    const same = { ...pears!, id: 'harvest.same' };
    const orderOf = (fact: unknown): number => (fact === same ? 1 : 0);
    for (const clause of ['梨比杏多400吨', '梨比杏少400吨'])
      expect(isWrongWay({ ...inputOf('', clause), order: orderOf }, pears!, same)).toBe(false);
  });
});
