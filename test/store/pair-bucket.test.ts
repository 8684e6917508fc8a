import fc from 'fast-check';
import { expect, it } from 'vitest';
import { PairBucket } from '../../src/store/pair-bucket.ts';
import { sortPairs } from '../../src/store/sort-pairs.ts';

type Pair = readonly [hash: number, number: number];

function gathered(pairs: readonly Pair[]): PairBucket {
  const bucket = new PairBucket();
  for (const [hash, number] of pairs) bucket.add(hash, number);
  return bucket;
}

function listed({ hashes, numbers }: { hashes: Uint32Array; numbers: Uint32Array }): Pair[] {
  return Array.from(hashes, (hash, at) => [hash, numbers[at]!]);
}

it('pairs come back in their order, however many, but for those that come again at once', () => {
  for (const count of [0, 1, 64, 65, 16_384, 16_385, 50_000]) {
    const pairs = Array.from({ length: count }, (_, nth): Pair => [nth % 1000, nth]);
    const twice = pairs.flatMap((pair) => [pair, pair]);
    expect(listed(gathered(twice).all())).toEqual(pairs);
  }
});

it('pairs are sorted by their hash, those of one hash staying in their order', () => {
  const hash = fc.integer({ min: 0, max: 2 ** 24 - 1 });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.oneof(hash, fc.constantFrom(1, 4096, 4097)), fc.nat())),
      (pairs) => {
        const [hashes, numbers] = [0, 1].map((at) => Uint32Array.from(pairs, (pair) => pair[at]!));
        const high = 0xab000000;
        const sorted = sortPairs({ hashes: hashes!.map((each) => each + high), numbers: numbers! });
        const wanted = pairs.toSorted(([a], [b]) => a - b);
        expect(listed(sorted)).toEqual(wanted.map(([each, number]) => [each + high, number]));
      },
    ),
  );
});
