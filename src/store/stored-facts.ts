import { FactqError } from '../errors.ts';
import { mayBePinyin } from '../query/pinyin.ts';
import type { FactStore } from './fact-store.ts';
import { Damaged } from './page-reader.ts';
import type { StoredFile } from './stored-file.ts';

/** What a stored file that is not good enough is replaced by. */
export interface Repairs {
  /** Makes the file anew from its sources, when it is found damaged. */
  anew(): Promise<FactStore>;
  /** Drops the file, so that the next run makes it anew. */
  drop(): void;
  /** Adds what queries in Latin letters need. */
  withPinyin(): Promise<FactStore>;
}

const DAMAGED = {
  message: { en: 'the compiled form of the base was damaged', zh: '数据的编译文件已损坏' },
  hint: {
    en: 'It has been taken away: run the command again.',
    zh: '文件已删除，请重新运行命令。',
  },
};

/** A store over a compiled file, of which each question reads what it needs. */
export function storedFacts(file: StoredFile, close: () => void, repairs: Repairs): FactStore {
  let other: Promise<FactStore> | undefined;
  const ask = async <T>(
    here: () => T | Promise<T>,
    there: (store: FactStore) => Promise<T>,
  ): Promise<T> => {
    if (other) return there(await other);
    try {
      return await here();
    } catch (error) {
      if (!(error instanceof Damaged)) throw error;
      other = repairs.anew();
      return there(await other);
    }
  };
  const now = <T>(read: () => T): T => {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof Damaged)) throw error;
      repairs.drop();
      throw new FactqError('unreadable', DAMAGED.message, { hint: DAMAGED.hint });
    }
  };
  return {
    get heads() {
      return now(() => file.heads());
    },
    get units() {
      return now(() => file.units());
    },
    size: file.contents.facts,
    resolve: (name) =>
      ask(
        async () => (await import('./resolve-stored.ts')).resolveStored(file, name),
        (store) => store.resolve(name),
      ),
    beginning: (start) =>
      ask(
        async () => (await import('./resolve-stored.ts')).factsBeginning(file, start),
        (store) => store.beginning(start),
      ),
    search: (query) =>
      ask(
        async () => {
          if (!file.contents.hasPinyin && mayBePinyin(query)) {
            other = repairs.withPinyin();
            return (await other).search(query);
          }
          return (await import('./search-stored.ts')).searchStored(file, query);
        },
        (store) => store.search(query),
      ),
    select: (selection, window = {}) =>
      ask(
        async () => (await import('./select-stored.ts')).selectStored(file, selection, window),
        (store) => store.select(selection, window),
      ),
    samples: (facets) =>
      ask(
        async () => (await import('./select-stored.ts')).samplesOf(file, facets),
        (store) => store.samples(facets),
      ),
    examples: () =>
      ask(
        () => file.examples(),
        (store) => store.examples(),
      ),
    collection: () =>
      ask(
        () => file.collection(),
        (store) => store.collection(),
      ),
    close,
  };
}
