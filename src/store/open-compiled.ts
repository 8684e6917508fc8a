import { stampOf } from '../io/stamps.ts';
import type { CompiledFiles, Opened } from './compiled-files.ts';
import { isUnchanged } from './seen.ts';

/**
 * Opens the compiled form of the files that paths lead to, if they have not changed since they were read. Undefined where they
 * may have: their content has to be looked at then.
 */
export function openUnchanged(
  compiled: CompiledFiles,
  paths: readonly string[],
  files: readonly string[],
): Opened | undefined {
  const seen = compiled.seen(paths, files);
  if (!seen || !isUnchanged(seen, files.map(stampOf))) return undefined;
  return compiled.open(seen.data);
}
