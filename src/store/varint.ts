/** Rising numbers as bytes: the steps between them, seven bits a byte, low bits first (LEB128). */
export function packRising(numbers: readonly number[]): Buffer {
  const bytes: number[] = [];
  let last = 0;
  for (const number of numbers) {
    let step = number - last;
    last = number;
    for (; step > 127; step >>>= 7) bytes.push((step & 127) | 128);
    bytes.push(step);
  }
  return Buffer.from(bytes);
}

/** The first `count` numbers that {@link packRising} packed. */
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
