import { resolve } from 'node:path';
import { loadCollection } from '../base/collect.ts';
import { streamCollection } from '../base/stream-collection.ts';
import type { BaseSource } from '../model/base-source.ts';
import { loadPinyin } from '../query/pinyin.ts';
import { BUILD } from './build.ts';
import { compile } from './compile.ts';
import type { Opened } from './compiled-files.ts';
import type { FactStore } from './fact-store.ts';
import { openInMemory } from './memory-pages.ts';
import { memoryStore } from './memory-store.ts';
import { dataName, readSource } from './read-sources.ts';
import type { SeenFile } from './seen.ts';
import { type Request, storeOf } from './store-of.ts';
import { storedSources } from './stored-sources.ts';

/** From so many bytes of YAML on, reading takes more than a second. */
const SLOW_BYTES = 4_000_000;

/**
 * Opens files by their content: the compiled form of the same content where there is one, else they
 * are read and compiled. Held in memory where no compiled file can be written.
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
  const parts = compile(await read(request, sources));
  const isKept = keep(parts, data, sources.seen, request);
  return storeOf((isKept && compiled.open(data)) || openInMemory(data, parts), request);
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

async function read({ paths, progress }: Request, { bytes }: Sources): Promise<BaseSource[]> {
  const size = [...bytes.values()].reduce((sum, { length }) => sum + length, 0);
  if (size >= SLOW_BYTES) {
    const megabytes = Math.round(size / 1e6);
    progress?.({
      en: `reading ${megabytes} MB of facts for the first time …`,
      zh: `首次读取${megabytes}MB的数据……`,
    });
  }
  return streamCollection(paths, async (file) => bytes.get(resolve(file))!);
}

/** Whether what was compiled could be written. */
function keep(
  parts: readonly Uint8Array[],
  data: string,
  files: readonly SeenFile[],
  { compiled, paths }: Request,
): boolean {
  if (!compiled.write(data, parts)) return false;
  compiled.note(paths, { build: BUILD, files, data });
  return true;
}

/** After damage: the file is made anew, but what is asked now is answered from memory. */
export async function makeAnew(request: Request): Promise<FactStore> {
  const sources = await readAll(request.files);
  if (!sources) return memoryStore(await loadCollection(request.paths));
  const data = dataName(BUILD, sources.seen);
  const parts = compile(await read(request, sources));
  keep(parts, data, sources.seen, request);
  return storeOf(openInMemory(data, parts), request);
}

/** Compiles a file once more, with what queries in Latin letters need. */
export async function addPinyin({ file, name }: Opened, request: Request): Promise<FactStore> {
  const { compiled } = request;
  const parts = compile(storedSources(file), await loadPinyin());
  const isWritten = compiled.write(name, parts);
  return storeOf((isWritten && compiled.open(name)) || openInMemory(name, parts), request);
}
