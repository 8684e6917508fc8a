import type { Wording } from '../lang/lang.ts';
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
export function quoted(value: unknown): Wording<string> {
  if (typeof value === 'number') return { en: String(value), zh: String(value) };
  if (typeof value !== 'string') return typeName(value);
  const chars = [...value];
  const en = JSON.stringify(chars.length > 40 ? `${chars.slice(0, 39).join('')}…` : value);
  return { en, zh: `“${en.slice(1, -1)}”` };
}

/** What a value of plain data is, in English with its article. */
export function typeName(value: unknown): Wording<string> {
  if (value === null || value === undefined) return { en: 'nothing', zh: '空值' };
  if (Array.isArray(value)) return { en: 'a list', zh: '列表' };
  if (typeof value === 'object') return { en: 'a mapping', zh: '映射' };
  if (typeof value === 'string') return { en: 'a text', zh: '文字' };
  if (typeof value === 'boolean') return { en: 'true or false', zh: 'true或false' };
  return Number.isFinite(value)
    ? { en: 'a number', zh: '数' }
    : { en: 'an infinite or undefined number', zh: '无穷或未定义的数' };
}
