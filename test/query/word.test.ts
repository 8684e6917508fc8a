import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayHaveWord, wordsOf } from '../../src/query/word.ts';

/** Folded texts of what words are made of and parted by. */
const folded = fc.string({ unit: fc.constantFrom(..."aabst2é’' -省"), maxLength: 30 });

describe('the words of a text', () => {
  it.each([
    ["the county's beds, 2012", ['the', "county's", 'beds', '2012']],
    ['低保dibao标准 of café’s', ['dibao', 'of', 'café’s']],
    ['a a’s aa', ['a', 'a’s', 'aa']],
    ['，。', []],
  ])('%s', (text, words) => {
    expect(wordsOf(text).map((word) => word.text)).toEqual(words);
  });

  it('stand where they say', () => {
    fc.assert(
      fc.property(folded, (text) => {
        const words = wordsOf(text);
        expect(words.map(({ start, end }) => text.slice(start, end))).toEqual(
          words.map((word) => word.text),
        );
        for (const [nth, { start }] of words.entries())
          expect(start).toBeGreaterThanOrEqual(words[nth - 1]?.end ?? 0);
      }),
    );
  });

  it('are none that begin with a letter where it is told that there may be none', () => {
    fc.assert(
      fc.property(folded, fc.constantFrom(...'abst2é'), (text, letter) => {
        const isThere = wordsOf(text).some((word) => word.text.startsWith(letter));
        expect(mayHaveWord(text, letter) || !isThere).toBe(true);
      }),
    );
  });

  it.each([
    ['wasps', 's', false],
    ['a wasp stings', 's', true],
    ['低保standard', 's', true],
  ])('of %j may begin with %s: %j', (text, letter, may) => {
    expect(mayHaveWord(text, letter)).toBe(may);
  });
});
