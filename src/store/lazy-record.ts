import { remembered } from '../remembered.ts';

/**
 * A record of which each value is read when it is first asked for. Made by one proxy: to define a
 * getter for each of many keys takes longer than to read what a question needs.
 */
export function lazyRecord<V>(
  keys: readonly string[],
  valueAt: (nth: number) => V,
): Readonly<Record<string, V>> {
  const places = new Map(keys.map((key, nth) => [key, nth]));
  const wanted = remembered((key: string | symbol) => {
    const nth = places.get(key as string);
    return nth === undefined ? undefined : valueAt(nth);
  });
  return new Proxy<Record<string, V>>(Object.create(null), {
    get: (_, key) => wanted(key),
    has: (_, key) => places.has(key as string),
    ownKeys: () => [...keys],
    getOwnPropertyDescriptor: (_, key) =>
      places.has(key as string)
        ? { get: () => wanted(key), enumerable: true, configurable: true }
        : undefined,
  });
}
