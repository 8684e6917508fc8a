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

  constructor(file: StoredFile) {
    this.#file = file;
  }

  /** Owners of a key. */
  get(kind: KeyKind, text: string): Set<number> {
    return new Set(this.#file.postings.get(kind, text));
  }

  /** Owners that have all keys, or a few more: the rarest are looked up, until few are left. */
  all(kind: KeyKind, texts: readonly string[]): Set<number> {
    const { postings } = this.#file;
    const rarest: { text: string; count: number }[] = [];
    for (const text of new Set(texts)) {
      const count = postings.count(kind, text);
      if (count === 0) return new Set();
      rarest.push({ text, count });
    }
    rarest.sort((a, b) => a.count - b.count);
    let owners: Set<number> | undefined;
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
  facts(owners: ReadonlySet<number>): Set<number> {
    const facts = new Set<number>();
    for (const owner of owners) {
      if (owner < this.#file.contents.facts) facts.add(owner);
      else for (const fact of this.#file.postings.get('d', String(owner))) facts.add(fact);
    }
    return facts;
  }
}
