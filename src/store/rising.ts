/**
 * Packs lists of rising numbers into bytes, one after the other: the steps between numbers, seven
 * bits a byte, low bits first (LEB128).
 */
export class RisingPacker {
  size = 0;
  #bytes = new Uint8Array(4096);
  #last = 0;

  /** Begins a list. */
  begin(): void {
    this.#last = 0;
  }

  /** Adds a number that is not below the one before in its list. */
  add(number: number): void {
    if (this.size + 5 > this.#bytes.length) {
      const more = new Uint8Array(this.#bytes.length * 2);
      more.set(this.#bytes);
      this.#bytes = more;
    }
    let step = number - this.#last;
    this.#last = number;
    for (; step > 127; step >>>= 7) this.#bytes[this.size++] = (step & 127) | 128;
    this.#bytes[this.size++] = step;
  }

  bytes(): Uint8Array {
    return this.#bytes.subarray(0, this.size);
  }
}

/** The first `count` numbers of a list that {@link RisingPacker} packed. */
export function unpackRising(bytes: Uint8Array, count: number): number[] {
  const numbers: number[] = [];
  let [at, last] = [0, 0];
  while (numbers.length < count) {
    let [step, shift] = [0, 0];
    let byte: number;
    do {
      byte = bytes[at++]!;
      step |= (byte & 127) << shift;
      shift += 7;
    } while (byte > 127);
    last += step;
    numbers.push(last);
  }
  return numbers;
}
