import { describe, expect, test } from 'vitest';
import { exampleFacts } from '../../src/query/example-facts.ts';
import { madeUp, type Written } from './made-up.ts';

const figure = (id: string, more: object = {}): Written => ({
  id,
  kind: 'figure',
  value: '5',
  unit: '个',
  ...more,
});
const against = (to: string) => ({ relations: [{ type: 'compared-with', to }] });

/** Ids and names of the two figures that examples are made of. */
function examples(...facts: Written[]) {
  const found = exampleFacts(madeUp(facts).facts);
  return found && [found.first.id, found.other.id, found.name, found.otherName];
}

describe('the figures that examples are made of', () => {
  test('are the first two that the base sets against each other', () => {
    expect(examples(figure('a'), figure('b', against('c')), figure('c'))).toEqual([
      'b',
      'c',
      undefined,
      undefined,
    ]);
  });

  test('are the first one alone where none are', () => {
    expect(examples({ id: 's' }, figure('a'), figure('b'))).toEqual([
      'a',
      'a',
      undefined,
      undefined,
    ]);
  });

  test('have both a value', () => {
    const facts = [figure('a', against('s')), { id: 's' }, figure('b', against('a'))];
    expect(examples(...facts)?.slice(0, 2)).toEqual(['b', 'a']);
  });

  test('are not those that are related in another way', () => {
    const part = { relations: [{ type: 'part-of', to: 'c' }] };
    expect(examples(figure('a', part), figure('c'))?.slice(0, 2)).toEqual(['a', 'a']);
  });

  test('are none in a base without a figure', () => {
    expect(examples({ id: 's' })).toBeUndefined();
  });

  test('are called by an alias that no other fact has', () => {
    const facts = [
      figure('a', { aliases: ['船', '渡轮'], ...against('b') }),
      figure('b', { aliases: ['船', '汽船'] }),
    ];
    expect(examples(...facts)).toEqual(['a', 'b', '渡轮', '汽船']);
  });
});
