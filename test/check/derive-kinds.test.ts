import { describe, expect, test } from 'vitest';
import { derive } from '../../src/check/derive/derive.ts';
import { isCount, isPer, sameKind } from '../../src/check/derive/derived.ts';
import { inOneSentence } from '../../src/check/one-sentence.ts';
import { factsOf, inputOf, shown } from './derive-input.ts';

/** A figure, and a fact that it could or could not be worked out from. */
const KINDS: readonly (readonly [figure: string, fact: string, could: boolean])[] = [
  ['300吨', 'harvest.apples', true],
  ['300公斤', 'harvest.apples', true],
  ['300', 'harvest.apples', true],
  ['300升', 'harvest.apples', false],
  ['300个', 'harvest.apples', false],
  ['300人', 'hands.all', true],
  ['300个', 'hands.all', true],
  ['300户', 'hands.all', false],
  ['300元', 'hands.all', false],
  ['300项', 'sheds.planned', true],
  ['300户', 'sheds.planned', true],
  ['300人', 'sheds.planned', false],
  ['300万', 'wages.all', true],
  ['30000', 'wages.all', true],
  ['10000', 'wages.all', true],
  ['9999', 'wages.all', false],
  ['0.5万', 'wages.all', true],
  ['300元', 'wages.all', true],
  ['300美元', 'wages.all', false],
  ['30%', 'trees.bearing', true],
  ['30000', 'trees.bearing', false],
  ['300万', 'wages.span', false],
  ['3年', 'wages.span', true],
  ['3天', 'wages.span', false],
];

describe('a figure and a fact that count alike', () => {
  test.each(KINDS)('%s and %s: %s', (figure, id, could) => {
    const [fact] = factsOf(id);
    expect(sameKind(inputOf('', figure), fact!)).toBe(could);
  });

  test('are not told of a fact whose unit is not known', () => {
    const [fact] = factsOf('wages.all');
    expect(sameKind(inputOf('', '300元'), { ...fact!, unit: 'gulden' })).toBe(false);
    expect(sameKind(inputOf('', '300元'), { ...fact!, unit: undefined })).toBe(false);
  });
});

describe('what an amount may be divided among', () => {
  test.each([
    ['hands.all', true],
    ['trees.all', true],
    ['harvest.apples', true],
    ['wages.all', false],
    ['wages.span', false],
    ['trees.bearing', false],
    ['sheds.times', false],
    ['aid.town', false],
  ])('%s: %s', (id, may) => {
    expect(factsOf(id).map(isCount)).toEqual([may]);
  });
});

describe('what a clause may be worked out from', () => {
  test('comes with what agrees first, then with what the words ask for and nothing else', () => {
    const worked = (ids: string, clause: string) => derive(inputOf(ids, clause)).map(shown);
    expect(worked('hands.men hands.women', '占60%')).toEqual([
      '60人 / 100人 = 60 ✓',
      '60人 / (60人 + 40人) = 60 ✓',
      '40人 / 100人 = 40 ✗!',
      '40人 / (40人 + 60人) = 40 ✗',
    ]);
    expect(worked('harvest.apples harvest.pears', '苹果占梨的150%')).toEqual([
      '1200吨 / 800吨 = 150 ✓!',
    ]);
  });

  test('names its facts', () => {
    const [sum] = derive(inputOf('harvest.apples harvest.pears', '合计2000吨'));
    expect(sum?.facts).toEqual(['harvest.apples', 'harvest.pears']);
  });
});

describe('what an amount is for each of', () => {
  test.each([
    ['', 'hands.all', true],
    ['人', 'hands.all', true],
    ['年 人', 'hands.all', true],
    ['个', 'hands.all', true],
    ['户', 'hands.all', false],
    ['月', 'hands.all', false],
    ['人 月', 'hands.all', false],
    ['项', 'sheds.planned', true],
    ['人', 'sheds.planned', false],
    ['人', 'visits.all', true],
    ['户', 'visits.all', true],
    ['元', 'visits.all', false],
  ])('per %s, of %s: %s', (per, id, isIt) => {
    const [fact] = factsOf(id);
    expect(isPer(inputOf('', '300元', { per }), fact!)).toBe(isIt);
    expect(isPer(inputOf('', '300元', { per }), { ...fact!, unit: 'gulden' })).toBe(false);
  });
});

describe('facts of one sentence of the report', () => {
  const [fact] = factsOf('harvest.apples');
  const at = (place: object) => ({ ...fact!, source: { ...fact!.source, ...place } });

  test('have section, paragraph and sentence in common', () => {
    expect(inOneSentence(fact!, at({ asWritten: '5吨' }))).toBe(true);
    expect(inOneSentence(fact!, at({ section: 'other' }))).toBe(false);
    expect(inOneSentence(fact!, at({ paragraph: 9 }))).toBe(false);
    expect(inOneSentence(fact!, at({ sentence: 9 }))).toBe(false);
  });
});
