import type { CompiledFiles, Opened } from './compiled-files.ts';
import type { FactStore, OpenOptions } from './fact-store.ts';
import { storedFacts } from './stored-facts.ts';

/** What is asked for, and where compiled files are. */
export interface Request {
  /** As the user gave them. */
  paths: readonly string[];
  /** What they lead to, absolute. */
  files: readonly string[];
  compiled: CompiledFiles;
  progress?: OpenOptions['progress'] | undefined;
}

/** A store over an open compiled file; what makes it anew is loaded when it is needed. */
export function storeOf(opened: Opened, request: Request): FactStore {
  return storedFacts(opened.file, opened.close, {
    anew: async () => (await import('./compile-files.ts')).makeAnew(request),
    drop: () => request.compiled.remove(opened.name),
    withPinyin: async () => (await import('./compile-files.ts')).addPinyin(opened, request),
  });
}
