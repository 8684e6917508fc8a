import { resolve } from 'node:path';
import { loadCollection } from '../base/collect.ts';
import { sourceOf } from '../model/base-source.ts';
import type { Collection } from '../model/collection.ts';
import { loadPinyin } from '../query/pinyin.ts';
import { BUILD } from './build.ts';
import { compile } from './compile.ts';
import type { Opened } from './compiled-files.ts';
import type { FactStore } from './fact-store.ts';
import { memoryStore } from './memory-store.ts';
import { dataName, readSource } from './read-sources.ts';
import type { SeenFile } from './seen.ts';
import { type Request, storeOf } from './store-of.ts';

/** From so many bytes of YAML on, reading takes more than a second. */
const SLOW_BYTES = 4_000_000;

/**
 * Opens files by their content: the compiled form of the same content where there is one, else they
 * are loaded and compiled. Held in memory where no compiled file can be written.
 *
 * @throws FactqError `unreadable` or `invalid-base`.
 */
export async function openByContent(request: Request): Promise<FactStore> {
  const sources = await readAll(request.files);
  if (!sources) return memoryStore(await loadCollection(request.paths));
  const { compiled } = request;
  const data = dataName(BUILD, sources.seen);
  const opened = compiled.open(data);
  if (opened) {
    compiled.note(request.paths, { build: BUILD, files: sources.seen, data });
    return storeOf(opened, request);
  }
  const collection = await load(request, sources);
  return keep(collection, data, sources.seen, request) ?? memoryStore(collection);
}

interface Sources {
  seen: SeenFile[];
  bytes: Map<string, Uint8Array>;
}

/** Undefined where a file can't be read: loading then says why, with the path as the user gave it. */
async function readAll(files: readonly string[]): Promise<Sources | undefined> {
  const sources: Sources = { seen: [], bytes: new Map() };
  try {
    for (const file of files) {
      const { bytes, seen } = await readSource(file);
      sources.seen.push(seen);
      sources.bytes.set(file, bytes);
    }
    return sources;
  } catch {
    return undefined;
  }
}

function load({ paths, progress }: Request, { bytes }: Sources): Promise<Collection> {
  const size = [...bytes.values()].reduce((sum, { length }) => sum + length, 0);
  if (size >= SLOW_BYTES) {
    const megabytes = Math.round(size / 1e6);
    progress?.({
      en: `reading ${megabytes} MB of facts for the first time …`,
      zh: `首次读取${megabytes}MB的数据……`,
    });
  }
  return loadCollection(paths, async (file) => bytes.get(resolve(file))!);
}

function keep(
  collection: Collection,
  data: string,
  files: readonly SeenFile[],
  request: Request,
): FactStore | undefined {
  const { compiled } = request;
  if (!compiled.write(data, compile(collection.bases.map(sourceOf)))) return undefined;
  compiled.note(request.paths, { build: BUILD, files, data });
  const opened = compiled.open(data);
  return opened && storeOf(opened, request);
}

/** After damage: the file is made anew, but what is asked now is answered from memory. */
export async function makeAnew(request: Request): Promise<FactStore> {
  const sources = await readAll(request.files);
  if (!sources) return memoryStore(await loadCollection(request.paths));
  const collection = await load(request, sources);
  keep(collection, dataName(BUILD, sources.seen), sources.seen, request);
  return memoryStore(collection);
}

/** Compiles a file once more, with what queries in Latin letters need. */
export async function addPinyin({ file, name }: Opened, request: Request): Promise<FactStore> {
  const collection = file.collection();
  const { compiled } = request;
  const isWritten = compiled.write(
    name,
    compile(collection.bases.map(sourceOf), await loadPinyin()),
  );
  const opened = isWritten ? compiled.open(name) : undefined;
  return opened ? storeOf(opened, request) : memoryStore(collection);
}
