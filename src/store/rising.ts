import { bytesOf } from './bytes-of.ts';
/** Numbers between two marks of a list, so that a few of many are found without reading the others. */
export const BLOCK = 128;
/** Bytes of a mark: the last number before it, and where the bytes of the next one begin. */
export const MARK = 8;

/**
 * Packs lists of rising numbers below 2³¹ into bytes, one after the other: the steps between numbers, seven
 * bits a byte, low bits first (LEB128), then the marks of the list.
 */
export class RisingPacker {
  size = 0;
  #bytes = new Uint8Array(4096);
  #start = 0;
  #count = 0;
  #last = 0;
  #marks: number[] = [];

  /** Begins a list. */
  begin(): void {
    this.#start = this.size;
    this.#count = 0;
    this.#last = 0;
    this.#marks = [];
  }

  /** Adds a number that is above the one before in its list. */
  add(number: number): void {
    if (this.#count > 0 && this.#count % BLOCK === 0)
      this.#marks.push(this.#last, this.size - this.#start);
    this.#makeRoom(5);
    let step = number - this.#last;
    this.#last = number;
    this.#count++;
    for (; step > 127; step >>>= 7) this.#bytes[this.size++] = (step & 127) | 128;
    this.#bytes[this.size++] = step;
  }

  /** Ends a list. */
  end(): void {
    const marks = bytesOf(Uint32Array.from(this.#marks));
    this.#makeRoom(marks.length);
    this.#bytes.set(marks, this.size);
    this.size += marks.length;
  }

  bytes(): Uint8Array {
    return this.#bytes.subarray(0, this.size);
  }

  #makeRoom(length: number): void {
    if (this.size + length <= this.#bytes.length) return;
    const more = new Uint8Array(Math.max(this.#bytes.length * 2, this.size + length));
    more.set(this.#bytes);
    this.#bytes = more;
  }
}

/** How many marks a list of so many numbers has. */
export function marksOf(count: number): number {
  return Math.max(0, Math.ceil(count / BLOCK) - 1);
}

/** The first `count` numbers that {@link RisingPacker} packed after a number. */
export function unpackRising(bytes: Uint8Array, count: number, after: number): number[] {
  const numbers: number[] = [];
  let [at, last] = [0, after];
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
