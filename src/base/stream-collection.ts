import type { BaseSource } from '../model/base-source.ts';
import { filesAt, prefixed } from './collect.ts';
import type { ReadFile } from './load.ts';
import { streamBase } from './stream-base.ts';

/**
 * The bases that `loadCollection` loads, with the same facts in the same order, but piece by piece.
 * Undefined where that cannot be, for whatever reason: `loadCollection` then loads them or says why
 * not.
 *
 * @throws FactqError `unreadable`.
 */
export async function streamCollection(
  paths: readonly string[],
  read: ReadFile,
): Promise<BaseSource[] | undefined> {
  const bases: BaseSource[] = [];
  for (const file of await filesAt(paths)) {
    const base = streamBase(await read(file));
    if (!base) return undefined;
    bases.push(base);
  }
  if (bases.length === 1) return bases;
  const reports = new Set(bases.map(({ head }) => head.report.id));
  return reports.size === bases.length ? bases.map(withPrefix) : undefined;
}

function withPrefix(base: BaseSource): BaseSource {
  const prefix = `${base.head.report.id}:`;
  return {
    ...base,
    *facts() {
      for (const fact of base.facts()) yield prefixed(fact, prefix);
    },
  };
}
