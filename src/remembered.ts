/** A function of a key that works its result out once for each key, when it is first asked for. */
export function remembered<K, V>(make: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined && !known.has(key)) {
      value = make(key);
      known.set(key, value);
    }
    return value as V;
  };
}
