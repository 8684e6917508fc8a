import { delimiter, join } from 'node:path';

/** The fact base that comes with factq. */
export const SHIPPED = join(import.meta.dirname, '../data/shanxi-civil-affairs-2021.yaml');

/**
 * The bases of a run: those named with `--base`, else those of `FACTQ_BASE` (several parted by the
 * system's path delimiter, `:` or `;`), else the shipped one.
 */
export function basePaths(named: readonly string[], env: NodeJS.ProcessEnv): readonly string[] {
  if (named.length > 0) return named;
  const fromEnv = (env.FACTQ_BASE ?? '').split(delimiter).filter((path) => path !== '');
  return fromEnv.length > 0 ? fromEnv : [SHIPPED];
}
