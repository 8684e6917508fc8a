import { cacheFolder } from '../io/cache-folder.ts';
import { filesOf } from '../io/stamps.ts';
import type { Wording } from '../lang/lang.ts';
import type { Collection } from '../model/collection.ts';
import type { Fact, FactBase } from '../model/fact-base.ts';
import type { UnitSet } from '../quantity/unit.ts';
import type { ExampleFacts } from '../query/example-facts.ts';
import type { Facet } from '../query/facets.ts';
import type { Hit } from '../query/hit.ts';
import type { Selection, Window } from '../query/selection.ts';
import { CompiledFiles } from './compiled-files.ts';
import { openUnchanged } from './open-compiled.ts';
import { storeOf } from './store-of.ts';

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
  /** The facts whose id, with or without the report before it, begins so; in order. */
  beginning(start: string): Promise<Fact[]>;
  /** What `search` finds, and what `suggest` proposes where that is nothing. */
  search(query: string): Promise<Found>;
  /**
   * The facts that pass a selection, in order.
   *
   * @throws FactqError `usage` for what the bases do not know, and a malformed amount or period.
   */
  select(selection: Selection, window?: Window): Promise<Fact[]>;
  /** The bases with at least one fact for each value of some facets, such as each unit or list of tags. */
  samples(facets: readonly Facet[]): Promise<Collection>;
  /** Facts to make the examples of the help of; undefined where there is no figure. */
  examples(): Promise<ExampleFacts | undefined>;
  /** Everything, for lists, cross-tables, relations and checks. */
  collection(): Promise<Collection>;
  /** Lets go of the file behind it, if any; wanted only where a process opens many stores. */
  close(): void;
}

/** How a store is opened. */
export interface OpenOptions {
  /** Told in a few words what takes long, where it takes more than a second. */
  progress?: (message: Wording<string>) => void;
  /** Where compiled bases are kept; default: factq's folder in the user's cache. */
  cacheFolder?: string;
}

/**
 * Opens the fact bases at the paths: files, `-` for stdin, or directories of YAML files; a file
 * named twice counts once. Files are compiled when they are first met, and after every change.
 *
 * @throws FactqError `unreadable` or `invalid-base`, as `loadCollection` does.
 */
export async function openStore(
  paths: readonly string[],
  { progress, cacheFolder: folder = cacheFolder() }: OpenOptions = {},
): Promise<FactStore> {
  const files = filesOf(paths);
  if (!files || files.length === 0) {
    const { loadCollection } = await import('../base/collect.ts');
    const { memoryStore } = await import('./memory-store.ts');
    return memoryStore(await loadCollection(paths));
  }
  const compiled = new CompiledFiles(folder, SHIPPED);
  const request = { paths, files, compiled, progress };
  const opened = openUnchanged(compiled, paths, files);
  if (opened) return storeOf(opened, request);
  return (await import('./compile-files.ts')).openByContent(request);
}

/** The folder of the bundle, where the shipped base is compiled to. */
const SHIPPED = import.meta.dirname;
