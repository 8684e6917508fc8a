import { resolve } from 'node:path';
import { loadCollection } from '../base/collect.ts';
import { streamCollection } from '../base/stream-collection.ts';
import { FactqError } from '../errors.ts';
import { type BaseSource, sourceOf } from '../model/base-source.ts';
import { loadPinyin } from '../query/pinyin.ts';
import { BUILD } from './build.ts';
import { compile } from './compile.ts';
import type { Opened } from './compiled-files.ts';
import type { FactStore } from './fact-store.ts';
import { openInMemory } from './memory-pages.ts';
import { memoryStore } from './memory-store.ts';
import { dataName, MAX_BASE_BYTES, readBase, readSource } from './read-sources.ts';
import type { SeenFile } from './seen.ts';
import { type Request, storeOf } from './store-of.ts';
import { storedSources } from './stored-sources.ts';
import { tellProgress } from './tell-progress.ts';

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
  if (!sources) return memoryStore(await loadCollection(request.paths, readBase));
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
  /** Bytes of all together. */
  size: number;
}

/**
 * Undefined where a file can't be read: loading then says why, with the path as the user gave it.
 *
 * @throws FactqError `unreadable` where they are too large together
 */
async function readAll(files: readonly string[]): Promise<Sources | undefined> {
  const sources: Sources = { seen: [], bytes: new Map(), size: 0 };
  for (const file of files) {
    const source = await readSource(file).catch(() => undefined);
    if (!source) return undefined;
    sources.seen.push(source.seen);
    sources.bytes.set(file, source.bytes);
    sources.size += source.bytes.length;
    if (sources.size > MAX_BASE_BYTES)
      throw new FactqError('unreadable', TOO_LARGE.message, { hint: TOO_LARGE.hint });
  }
  return sources;
}

const TOO_LARGE = {
  message: { en: 'the bases are larger than 1 GiB together', zh: '这些数据合计大于1GiB' },
  hint: { en: 'Name fewer of them.', zh: '请少指定几个。' },
};

async function read(
  { paths, progress = () => undefined }: Request,
  { bytes, size }: Sources,
): Promise<readonly BaseSource[]> {
  if (size >= SLOW_BYTES) {
    const megabytes = Math.round(size / 1e6);
    progress({
      en: `reading ${megabytes} MB of facts for the first time …`,
      zh: `首次读取${megabytes}MB的数据……`,
    });
  }
  const bytesOf = async (file: string): Promise<Uint8Array> => bytes.get(resolve(file))!;
  // Piece by piece each is read twice, which small ones need not be.
  if (size < SLOW_BYTES) return (await loadCollection(paths, bytesOf)).bases.map(sourceOf);
  return tellProgress(await streamCollection(paths, bytesOf), progress);
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
  if (!sources) return memoryStore(await loadCollection(request.paths, readBase));
  const data = dataName(BUILD, sources.seen);
  const parts = compile(await read(request, sources));
  keep(parts, data, sources.seen, request);
  return storeOf(openInMemory(data, parts), request);
}

/** Compiles a file once more, with what queries in Latin letters need. */
export async function addPinyin({ file, name }: Opened, request: Request): Promise<FactStore> {
  const { compiled, progress = () => undefined } = request;
  const sources = tellProgress(storedSources(file), progress);
  const parts = compile(sources, await loadPinyin());
  const isWritten = compiled.write(name, parts);
  return storeOf((isWritten && compiled.open(name)) || openInMemory(name, parts), request);
}
