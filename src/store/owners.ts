import type { KeyKind } from './hash-key.ts';
import { intersection } from './number-sets.ts';
import type { StoredFile } from './stored-file.ts';

/** So few candidates are not worth telling apart by another key. */
const FEW = 8;
/** To read a fact and match it takes as long as to read so many numbers of a list. */
const NUMBERS_A_FACT = 400;

/** Whether candidates are so many that a list of so many numbers is read to tell them apart. */
export function isWorthNarrowing({ size }: ReadonlySet<number>, numbers: number): boolean {
  return size > FEW && numbers < size * NUMBERS_A_FACT;
}

/** Looks up who owns the keys of a stored file: facts, and texts that facts share. */
export class Owners {
  readonly #file: StoredFile;
  readonly #known = new Map<string, ReadonlySet<number>>();

  constructor(file: StoredFile) {
    this.#file = file;
  }

  /** Owners of a key; read once, as a term asks for it alone and again with the others. */
  get(kind: KeyKind, text: string): ReadonlySet<number> {
    const key = `${kind}${text}`;
    const known = this.#known.get(key) ?? new Set(this.#file.postings.get(kind, text));
    this.#known.set(key, known);
    return known;
  }

  /** Owners that have all keys, or a few more: the rarest are looked up, until few are left. */
  all(kind: KeyKind, texts: readonly string[]): ReadonlySet<number> {
    const { postings } = this.#file;
    const rarest: { text: string; count: number }[] = [];
    for (const text of new Set(texts)) {
      const count = postings.count(kind, text);
      if (count === 0) return new Set();
      rarest.push({ text, count });
    }
    rarest.sort((a, b) => a.count - b.count);
    let owners: ReadonlySet<number> | undefined;
    for (const { text, count } of rarest) {
      if (owners && !isWorthNarrowing(owners, count)) break;
      const more = this.get(kind, text);
      owners = owners ? intersection([owners, more]) : more;
    }
    return owners ?? new Set();
  }

  /** All facts. */
  every(): Set<number> {
    return new Set(Array.from({ length: this.#file.contents.facts }, (_, nth) => nth));
  }

  /** Owners as facts: a shared text stands for all facts that have it. */
  facts(owners: ReadonlySet<number>): ReadonlySet<number> {
    const { contents, postings } = this.#file;
    let facts: Set<number> | undefined;
    for (const owner of owners) {
      if (owner < contents.facts) continue;
      facts ??= new Set(owners);
      facts.delete(owner);
      for (const fact of postings.get('d', String(owner))) facts.add(fact);
    }
    return facts ?? owners;
  }
}
