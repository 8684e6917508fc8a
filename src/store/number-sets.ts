/** All that are in one of the sets. */
export function union(...sets: ReadonlySet<number>[]): ReadonlySet<number> {
  const [first, ...others] = sets.filter(({ size }) => size > 0);
  if (first === undefined || others.length === 0) return first ?? new Set();
  const all = new Set(first);
  for (const set of others) for (const each of set) all.add(each);
  return all;
}

/** All that are in each of the sets. */
export function intersection(sets: readonly ReadonlySet<number>[]): Set<number> {
  const [smallest, ...others] = [...sets].sort((a, b) => a.size - b.size);
  return new Set([...(smallest ?? [])].filter((each) => others.every((set) => set.has(each))));
}
