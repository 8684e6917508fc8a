const RADIX = 65_536;

/**
 * Sorts pairs of a 32-bit hash and a number by the hash; pairs of one hash stay in their order
 * (least significant digit radix sort in two passes).
 */
export function sortPairs(
  hashes: Uint32Array,
  numbers: Uint32Array,
): { hashes: Uint32Array; numbers: Uint32Array } {
  const low = pass(hashes, numbers, 0);
  return pass(low.hashes, low.numbers, 16);
}

function pass(
  hashes: Uint32Array,
  numbers: Uint32Array,
  shift: number,
): { hashes: Uint32Array; numbers: Uint32Array } {
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
