/** Where in rising numbers the first stands that is not below a bound. */
export function firstNotBelow(numbers: readonly number[], bound: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (numbers[middle]! < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Those of rising numbers that are not below a bound. */
export function notBelow(numbers: readonly number[], bound: number): readonly number[] {
  const first = firstNotBelow(numbers, bound);
  return first === 0 ? numbers : numbers.slice(first);
}

/** All that are in one of several rows of rising numbers, rising, each once. */
export function union(...rows: readonly (readonly number[])[]): readonly number[] {
  const some = rows.filter(({ length }) => length > 0);
  if (some.length < 2) return some[0] ?? [];
  return rising(some.flat());
}

/** Numbers in rising order, each once. */
export function rising(numbers: readonly number[]): readonly number[] {
  const sorted = Uint32Array.from(numbers).sort();
  return Array.from(sorted).filter((each, at) => at === 0 || each !== sorted[at - 1]);
}

/** All that are in both of two rows of rising numbers. */
export function intersection(a: readonly number[], b: readonly number[]): readonly number[] {
  const [few, many] = a.length < b.length ? [a, b] : [b, a];
  const found: number[] = [];
  let at = 0;
  for (const each of few) {
    while (many[at]! < each) at++;
    if (many[at] === each) found.push(each);
  }
  return found;
}
