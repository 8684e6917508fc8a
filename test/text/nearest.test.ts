import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { editDistance } from '../../src/text/edit-distance.ts';
import { nearest } from '../../src/text/nearest.ts';

/** The distance by its definition, without band or limit. */
function slowly(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const change = table[i - 1]![j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      let best = Math.min(table[i - 1]![j]! + 1, table[i]![j - 1]! + 1, change);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        best = Math.min(best, table[i - 2]![j - 2]! + 1);
      }
      table[i]![j] = best;
    }
  }
  return table[a.length]![b.length]!;
}

describe('edit distance', () => {
  test.each([
    ['lottery', 'lotery', 1],
    ['orphans', 'orphnas', 1],
    ['低保', '低保', 0],
    ['kitten', 'sitting', 3],
    ['', 'ab', 2],
  ])('%s and %s: %i', (a, b, distance) => {
    expect(editDistance(a, b, 5)).toBe(distance);
    expect(editDistance(a, b, distance - 1)).toBeUndefined();
  });

  it('agrees with the definition up to its limit', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', '低'), maxLength: 8 });
    fc.assert(
      fc.property(word, word, fc.nat(4), (a, b, limit) => {
        const exact = slowly(a, b);
        expect(editDistance(a, b, limit)).toBe(exact <= limit ? exact : undefined);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the nearest words', () => {
  /** The rank of a known word by its definition; undefined where it is not near. */
  function rankOf(word: string, known: string): number | undefined {
    const reach = word.length === 1 ? 0 : Math.max(1, Math.floor(word.length / 3));
    if (slowly(word, known) <= reach) return slowly(word, known);
    if (known.startsWith(word)) return reach + 1;
    return known.includes(word) || (known.length > 1 && word.includes(known))
      ? reach + 2
      : undefined;
  }

  it('are those of all that rank first, by distance, then length, then order', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '低'), minLength: 1, maxLength: 7 });
    const words = fc.uniqueArray(text, { maxLength: 30 });
    fc.assert(
      fc.property(text, words, fc.integer({ min: 1, max: 5 }), (word, known, limit) => {
        const ranked = known
          .map((each) => ({ each, rank: rankOf(word, each) }))
          .filter(({ rank }) => rank !== undefined)
          .sort((a, b) => a.rank! - b.rank! || a.each.length - b.each.length);
        const first = ranked.slice(0, limit).map(({ each }) => each);
        expect(nearest(word, known, limit)).toEqual(first);
      }),
      { numRuns: 500 },
    );
  });

  const KNOWN = ['lottery', 'elderly', 'children', 'charity', 'lot'];

  test.each([
    ['lotery', ['lottery', 'lot']],
    ['CHARITY', ['charity']],
    ['eld', ['elderly']],
    ['qqq', []],
    ['', []],
  ])('to "%s"', (word, words) => {
    expect(nearest(word, KNOWN, 3)).toEqual(words);
  });

  it('are at most as many as wanted', () => {
    expect(nearest('lotery', KNOWN, 1)).toEqual(['lottery']);
  });
});
