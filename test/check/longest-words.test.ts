import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LongestWords } from '../../src/check/longest-words.ts';
import { wholeWordsIn } from '../../src/check/words-in.ts';

const letters = fc.constantFrom('a', 'b', '市', '县');
const word = fc.string({ unit: letters, minLength: 1, maxLength: 4 });
const text = fc.string({ unit: letters, maxLength: 30 });

describe('LongestWords', () => {
  it('finds the longest word that the text goes on with, as trying all of them does', () => {
    fc.assert(
      fc.property(fc.array(word), text, fc.nat(29), (words, written, offset) => {
        const [longest] = words
          .filter((each) => written.startsWith(each, offset))
          .sort((a, b) => b.length - a.length);
        const found = LongestWords.of(words.map((each) => [each, each])).at(written, offset);
        expect(found?.word).toBe(longest);
      }),
    );
  });
});

describe('wholeWordsIn', () => {
  it.each([
    ['Hong Kong and Kong', ['Kong', 'Hong Kong'], ['Hong Kong', 'Kong']],
    ['Kongs, King Kong', ['Kong'], ['Kong']],
    ['大同市和大同', ['大同', '大同市'], ['大同市', '大同']],
    ['in Washington D.C., then', ['Washington', 'Washington D.C.'], ['Washington D.C.']],
  ])('in %s of %j finds %j', (written, words, expected) => {
    const found = wholeWordsIn(LongestWords.of(words.map((each) => [each, true])), written);
    expect([...found].map((each) => each.word)).toEqual(expected);
  });
});
