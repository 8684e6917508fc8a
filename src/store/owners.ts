import { remembered } from '../remembered.ts';
import type { KeyKind } from './hash-key.ts';
import { inAll } from './narrowing.ts';
import { below, inAny, type Numbers } from './numbers.ts';
import type { StoredFile } from './stored-file.ts';

/** Looks up who owns the keys of a stored file: facts, and texts that facts share. */
export class Owners {
  readonly #file: StoredFile;
  /** Looked up once, as a term asks for it alone and again with the others. */
  readonly #known = remembered((key: string) =>
    this.#file.postings.list(key[0] as KeyKind, key.slice(1)),
  );

  constructor(file: StoredFile) {
    this.#file = file;
  }

  /** Owners of a key. */
  get(kind: KeyKind, text: string): Numbers {
    return this.#known(`${kind}${text}`);
  }

  /** Owners that have all keys, or a few more. */
  all(kind: KeyKind, texts: readonly string[]): Numbers {
    const { facts } = this.#file.contents;
    return inAll(
      [...new Set(texts)].map((text) => this.get(kind, text)),
      facts,
    );
  }

  /** Owners as facts: a shared text stands for all facts that have it. */
  facts(owners: Numbers): Numbers {
    const { facts } = this.#file.contents;
    const shared = owners.from(facts);
    if (shared.length === 0) return owners;
    return inAny(below(owners, facts), ...shared.map((owner) => this.get('d', String(owner))));
  }
}
