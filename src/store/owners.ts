import { remembered } from '../remembered.ts';
import type { KeyKind } from './hash-key.ts';
import { inAll } from './narrowing.ts';
import { below, inAny, NONE, type Numbers } from './numbers.ts';
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

  /** Owners that have all keys, or a few more; no more keys are looked up than up to one of no one. */
  all(kind: KeyKind, texts: readonly string[]): Numbers {
    const each: Numbers[] = [];
    for (const text of new Set(texts)) {
      const numbers = this.get(kind, text);
      if (numbers.most === 0) return NONE;
      each.push(numbers);
    }
    return inAll(each, this.#file.contents.facts);
  }

  /** Owners as facts: a shared text stands for all facts that have it. */
  facts(owners: Numbers): Numbers {
    const { facts } = this.#file.contents;
    const shared = owners.from(facts);
    if (shared.length === 0) return owners;
    return inAny(below(owners, facts), ...shared.map((owner) => this.get('d', String(owner))));
  }
}
