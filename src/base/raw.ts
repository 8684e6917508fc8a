import type { Path } from './problem.ts';

/** The value at a path of plain data; undefined where there is none. */
export function valueAt(data: unknown, path: Path): unknown {
  let value = data;
  for (const key of path) {
    if (value === null || typeof value !== 'object' || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string | number, unknown>)[key];
  }
  return value;
}

/** The entries of a list in plain data; empty where it is no list. */
export function listAt(data: unknown, path: Path): readonly unknown[] {
  const value = valueAt(data, path);
  return Array.isArray(value) ? value : [];
}

/** The keys of a mapping in plain data; empty where it is none. */
export function keysAt(data: unknown, path: Path): string[] {
  const value = valueAt(data, path);
  return value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.keys(value)
    : [];
}

/** A value for a message: in quotes, on one line, cut after 40 characters. */
export function quoted(value: unknown): string {
  if (typeof value !== 'string') return typeof value === 'number' ? String(value) : typeName(value);
  const chars = [...value];
  return JSON.stringify(chars.length > 40 ? `${chars.slice(0, 39).join('')}…` : value);
}

/** What a value of plain data is, in English with its article. */
export function typeName(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a mapping';
  if (typeof value === 'string') return 'a text';
  if (typeof value === 'boolean') return 'true or false';
  return Number.isFinite(value) ? 'a number' : 'an infinite or undefined number';
}
