import type { BaseSource } from '../model/base-source.ts';
import { checkReportIds, filesAt, prefixed } from './collect.ts';
import type { ReadFile } from './load.ts';
import { streamBase } from './stream-base.ts';

/**
 * The bases that `loadCollection` loads, with the same facts in the same order, read piece by piece
 * where that can be.
 *
 * @throws FactqError as `loadCollection` does; see {@link streamBase}.
 */
export async function streamCollection(
  paths: readonly string[],
  read: ReadFile,
): Promise<BaseSource[]> {
  const files = await filesAt(paths);
  const bases: BaseSource[] = [];
  for (const file of files) bases.push(await streamBase(await read(file), file));
  checkReportIds(
    bases.map(({ head }) => head),
    files,
  );
  return bases.length === 1 ? bases : bases.map(withPrefix);
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
