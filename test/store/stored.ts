import { sourceOf } from '../../src/model/base-source.ts';
import type { Collection } from '../../src/model/collection.ts';
import { loadPinyin } from '../../src/query/pinyin.ts';
import { compile } from '../../src/store/compile.ts';
import type { FactStore } from '../../src/store/fact-store.ts';
import { writePages } from '../../src/store/page-writer.ts';
import type { Section } from '../../src/store/postings.ts';
import { storedFacts } from '../../src/store/stored-facts.ts';
import { StoredFile } from '../../src/store/stored-file.ts';

/** A collection compiled, as the bytes of a file. */
export async function compiled(collection: Collection): Promise<Buffer> {
  const pages: Uint8Array[] = [];
  const parts = compile(collection.bases.map(sourceOf), await loadPinyin());
  writePages(parts, (batch) => pages.push(Uint8Array.from(batch)));
  return Buffer.concat(pages);
}

/** A store over the bytes of a compiled file. */
export function storeOver(bytes: Buffer): FactStore {
  const file = new StoredFile((into, position) => bytes.copy(into, 0, position));
  const none = async (): Promise<never> => Promise.reject(new Error('it is to be whole'));
  return storedFacts(file, () => undefined, {
    anew: none,
    withPinyin: none,
    drop: () => undefined,
  });
}

/** The bytes of a section by themselves. */
export function sectionOf(bytes: Uint8Array): Section {
  const all = Buffer.from(bytes);
  return { length: all.length, bytes: (start, length) => all.subarray(start, start + length) };
}
