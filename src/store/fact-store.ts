import { loadCollection } from '../base/collect.ts';
import type { Collection } from '../model/collection.ts';
import type { Fact, FactBase } from '../model/fact-base.ts';
import type { UnitSet } from '../quantity/unit.ts';
import type { Hit } from '../query/hit.ts';
import { memoryStore } from './memory-store.ts';

export { memoryStore } from './memory-store.ts';

/** A base without its facts. */
export type BaseHead = Omit<FactBase, 'facts'>;

/** Facts that answer a query, best first, and, where there are none, terms near to it. */
export interface Found {
  hits: Hit[];
  near: string[];
}

/** The facts of a run, however they are held; what a question does not need is not read. */
export interface FactStore {
  /** The bases without their facts: report, sections, places, terms, units, notFigures. */
  readonly heads: readonly BaseHead[];
  /** Number of facts. */
  readonly size: number;
  /** All units: those factq knows and those the bases add. */
  readonly units: UnitSet;
  /**
   * The fact that an id, unambiguous prefix or alias names, as `resolveFact` finds it.
   * @throws FactqError `unknown-id` or `ambiguous-id`.
   */
  resolve(name: string): Promise<Fact>;
  /** What `search` finds, and what `suggest` proposes where that is nothing. */
  search(query: string): Promise<Found>;
  /** Everything, for lists, cross-tables, relations and checks. */
  collection(): Promise<Collection>;
  /** Lets go of the file behind it, if any; wanted only where a process opens many stores. */
  close(): void;
}

/** How a store is opened. */
export interface OpenOptions {
  /** Told in a few words what takes long, where it takes more than a second. */
  progress?: (message: string) => void;
}

/**
 * Opens the fact bases at the paths: files, `-` for stdin, or directories of YAML files; a file
 * named twice counts once.
 *
 * @throws FactqError `unreadable` or `invalid-base`, as `loadCollection` does.
 */
export async function openStore(
  paths: readonly string[],
  _options: OpenOptions = {},
): Promise<FactStore> {
  return memoryStore(await loadCollection(paths));
}
