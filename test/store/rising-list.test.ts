import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Postings, PostingsBuilder } from '../../src/store/postings.ts';
import { sectionOf } from './stored.ts';

const KEYS = ['a', 'b', 'c'] as const;

/** Lists looked up in postings of some keys, each with its numbers. */
function stored(lists: readonly (readonly number[])[]): Postings {
  const builder = new PostingsBuilder();
  for (const [nth, list] of lists.entries())
    for (const number of list) builder.add('s', KEYS[nth]!, number);
  const { directory, entries, lists: packed } = builder.pack();
  return new Postings(sectionOf(directory), sectionOf(entries), sectionOf(packed));
}

const rising = (most: number, maxLength: number) =>
  fc
    .uniqueArray(fc.nat(most), { maxLength, size: 'max' })
    .map((numbers) => numbers.sort((a, b) => a - b));
const list = fc.oneof(
  rising(2_000_000_000, 20),
  rising(3000, 1500),
  fc.nat(1000).map((length) => Array.from({ length }, (_, nth) => nth)),
);

describe('the numbers of a key', () => {
  it('are found in part as they would be among all of them', () => {
    fc.assert(
      fc.property(
        fc.tuple(list, list, list),
        rising(3000, 60),
        fc.nat(3000),
        (lists, candidates, bound) => {
          const postings = stored(lists);
          for (const [nth, numbers] of lists.entries()) {
            const found = postings.list('s', KEYS[nth]!);
            const isOne = new Set(numbers);
            expect(found.most).toBe(numbers.length);
            expect(found.among(candidates)).toEqual(candidates.filter((each) => isOne.has(each)));
            expect(found.from(bound)).toEqual(numbers.filter((each) => each >= bound));
            expect(postings.get('s', KEYS[nth]!)).toEqual(numbers);
            expect(postings.first('s', KEYS[nth]!)).toBe(numbers[0]);
          }
        },
      ),
    );
  });
});
