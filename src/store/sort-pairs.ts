import type { Pairs } from './pair-bucket.ts';

/** Bits that a pass sorts by. */
const DIGIT = 12;
const RADIX = 2 ** DIGIT;

/**
 * Sorts pairs by the low 24 bits of their hash, the others being the same for all; pairs of one hash
 * stay in their order (least significant digit radix sort in two passes).
 */
export function sortPairs(pairs: Pairs): Pairs {
  return pass(pass(pairs, 0), DIGIT);
}

function pass({ hashes, numbers }: Pairs, shift: number): Pairs {
  const places = new Uint32Array(RADIX);
  for (const hash of hashes) places[(hash >>> shift) % RADIX]!++;
  let start = 0;
  for (let digit = 0; digit < RADIX; digit++) {
    const count = places[digit]!;
    places[digit] = start;
    start += count;
  }
  const sorted = {
    hashes: new Uint32Array(hashes.length),
    numbers: new Uint32Array(hashes.length),
  };
  for (let at = 0; at < hashes.length; at++) {
    const hash = hashes[at]!;
    const place = places[(hash >>> shift) % RADIX]!++;
    sorted.hashes[place] = hash;
    sorted.numbers[place] = numbers[at]!;
  }
  return sorted;
}
