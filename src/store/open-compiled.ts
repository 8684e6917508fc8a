import { stampsOf } from '../io/stamps.ts';
import { BUILD } from './build.ts';
import type { CompiledFiles, Opened } from './compiled-files.ts';
import { lookOf } from './seen.ts';

/**
 * Opens the compiled form of the files that paths lead to, if this build made it and they have not
 * changed since. Undefined where they may have: their content has to be looked at then.
 */
export function openUnchanged(
  compiled: CompiledFiles,
  paths: readonly string[],
  files: readonly string[],
): Opened | undefined {
  const note = compiled.noted(paths);
  if (note?.build !== BUILD) return undefined;
  const stamps = stampsOf(files);
  const isSame = stamps && note.look === lookOf(files, stamps);
  return isSame ? compiled.open(note.data) : undefined;
}
