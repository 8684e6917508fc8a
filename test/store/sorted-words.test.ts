import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SortedWords, SortedWordsBuilder } from '../../src/store/sorted-words.ts';
import { sectionOf } from './stored.ts';

function packed(words: readonly string[]): SortedWords {
  const builder = new SortedWordsBuilder();
  for (const word of words) builder.add(word);
  const { ends, words: lines } = builder.pack();
  return new SortedWords(sectionOf(ends), sectionOf(lines));
}

describe('SortedWords', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'é', '低', '.'), minLength: 1 });

  it('gives all words that begin so, however many blocks they fill', () => {
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 300 }),
        fc.string({ unit: 'binary' }),
        (words, other) => {
          const stored = packed(words);
          const all = [...new Set(words)];
          expect(stored.all().sort()).toEqual(all.toSorted());
          const starts = ['', 'a', 'b', 'ab', 'é', '低', '~', other, ...words.slice(0, 3)];
          for (const start of starts) {
            const wanted = all.filter((each) => each.startsWith(start));
            expect(stored.beginning(start).sort()).toEqual(wanted.sort());
          }
        },
      ),
    );
  });
});
