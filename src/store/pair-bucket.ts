/** Pairs of a 32-bit hash and a number. */
export interface Pairs {
  hashes: Uint32Array;
  numbers: Uint32Array;
}

/** Room for pairs at first, and the most that is copied to make more. */
const [SMALLEST, LARGEST] = [64, 16_384];
/** How many pairs back one is looked for that comes again: the keys of a fact come close together. */
const LOOK_BACK = 8;

/** Pairs being gathered; most of those that come again for the same number are left out. */
export class PairBucket {
  readonly #full: Pairs[] = [];
  #last = room(SMALLEST);
  #count = 0;

  add(hash: number, number: number): void {
    const { hashes, numbers } = this.#last;
    const end = Math.max(0, this.#count - LOOK_BACK);
    for (let at = this.#count - 1; at >= end && numbers[at] === number; at--)
      if (hashes[at] === hash) return;
    if (this.#count === hashes.length) this.#makeRoom();
    this.#last.hashes[this.#count] = hash;
    this.#last.numbers[this.#count++] = number;
  }

  /** All pairs, in the order in which they came. */
  all(): Pairs {
    const before = this.#full.length * LARGEST;
    const all = room(before + this.#count);
    for (const [nth, each] of this.#full.entries()) put(each, all, nth * LARGEST);
    put(firstOf(this.#last, this.#count), all, before);
    return all;
  }

  #makeRoom(): void {
    const { length } = this.#last.hashes;
    if (length === LARGEST) {
      this.#full.push(this.#last);
      this.#last = room(LARGEST);
      this.#count = 0;
    } else {
      const more = room(length * 2);
      put(this.#last, more, 0);
      this.#last = more;
    }
  }
}

function room(length: number): Pairs {
  return { hashes: new Uint32Array(length), numbers: new Uint32Array(length) };
}

function firstOf({ hashes, numbers }: Pairs, count: number): Pairs {
  return { hashes: hashes.subarray(0, count), numbers: numbers.subarray(0, count) };
}

function put(from: Pairs, into: Pairs, at: number): void {
  into.hashes.set(from.hashes, at);
  into.numbers.set(from.numbers, at);
}
