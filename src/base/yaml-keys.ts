import { type Document, isScalar, type Scalar, visit } from 'yaml';

/** A key that may not stand where it does, with its offset. */
export interface BadKey {
  key: string;
  offset: number;
  code: 'duplicate-key' | 'forbidden-key';
}

/** Keys that JavaScript gives a meaning to: no base needs them, attacks do. */
export const FORBIDDEN: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** Finds keys given twice in one mapping and keys that are forbidden. */
export function badKeys(doc: Document): BadKey[] {
  const found: BadKey[] = [];
  visit(doc, {
    Map(_, map) {
      const seen = new Set<string>();
      for (const { key } of map.items) {
        if (!isScalar(key)) continue;
        const name = String(key.value);
        if (FORBIDDEN.has(name)) found.push(bad(key, name, 'forbidden-key'));
        else if (seen.has(name)) found.push(bad(key, name, 'duplicate-key'));
        seen.add(name);
      }
    },
  });
  return found;
}

function bad(node: Scalar, key: string, code: BadKey['code']): BadKey {
  return { key, offset: node.range?.[0] ?? 0, code };
}
