/** All that are in one of the sets. */
export function union(...sets: ReadonlySet<number>[]): Set<number> {
  const all = new Set<number>();
  for (const set of sets) for (const each of set) all.add(each);
  return all;
}

/** All that are in each of the sets. */
export function intersection(sets: readonly ReadonlySet<number>[]): Set<number> {
  const [smallest, ...others] = [...sets].sort((a, b) => a.size - b.size);
  return new Set([...(smallest ?? [])].filter((each) => others.every((set) => set.has(each))));
}
