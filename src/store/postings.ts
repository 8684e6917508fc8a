import { bytesOf } from './bytes-of.ts';
import { hashKey, type KeyKind } from './hash-key.ts';
import { known, NONE, type Numbers } from './numbers.ts';
import { PairBucket, type Pairs } from './pair-bucket.ts';
import { RisingPacker, unpackRising } from './rising.ts';
import { RisingList } from './rising-list.ts';
import { sortPairs } from './sort-pairs.ts';

/** Bytes of an entry: hash, place of its numbers (or the one number), how many, their bytes. */
const ENTRY = 16;
/** Bytes of a packed number at most. */
const LONGEST_STEP = 5;
/** Entries of a bucket, on average at most. */
const PER_BUCKET = 8;

/** Leading bits of a hash by which keys are gathered apart, so that each part is sorted by itself. */
const GATHERED_BY = 8;

/** Lists of rising numbers by key, being made. */
export class PostingsBuilder {
  readonly #buckets = Array.from({ length: 2 ** GATHERED_BY }, () => new PairBucket());

  /** Adds a number that is not below the last one of its key. */
  add(kind: KeyKind, text: string, number: number): void {
    const hash = hashKey(kind, text) >>> 0;
    this.#buckets[hash >>> (32 - GATHERED_BY)]!.add(hash, number);
  }

  /**
   * Directory, entries and lists as bytes; entries stand by the leading bits of their hash. What was
   * gathered is let go of on the way.
   */
  pack(): { directory: Uint8Array; entries: Uint8Array; lists: Uint8Array } {
    const lists = new RisingPacker();
    const packed: Uint32Array[] = [];
    for (let bucket = this.#buckets.shift(); bucket; bucket = this.#buckets.shift())
      packed.push(packLists(sortPairs(bucket.all()), lists));
    const entries = joined(packed);
    return {
      directory: bytesOf(directoryOf(entries)),
      entries: bytesOf(entries),
      lists: lists.bytes(),
    };
  }
}

/** Adds the lists of sorted pairs to others; gives their entries. */
function packLists({ hashes, numbers }: Pairs, lists: RisingPacker): Uint32Array {
  const entries = new Uint32Array((distinct(hashes) * ENTRY) / 4);
  let place = 0;
  for (let start = 0; start < hashes.length; ) {
    const hash = hashes[start]!;
    const before = lists.size;
    let end = start;
    let count = 0;
    lists.begin();
    for (; end < hashes.length && hashes[end] === hash; end++) {
      if (end > start && numbers[end] === numbers[end - 1]) continue;
      lists.add(numbers[end]!);
      count++;
    }
    if (count === 1) lists.size = before;
    else lists.end();
    entries.set([hash, count === 1 ? numbers[start]! : before, count, lists.size - before], place);
    place += ENTRY / 4;
    start = end;
  }
  return entries;
}

function joined(parts: readonly Uint32Array[]): Uint32Array {
  const all = new Uint32Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

function distinct(sorted: Uint32Array): number {
  let count = 0;
  for (let at = 0; at < sorted.length; at++) if (at === 0 || sorted[at] !== sorted[at - 1]) count++;
  return count;
}

/** Where the entries of each bucket begin, and the last one ends. */
function directoryOf(entries: Uint32Array): Uint32Array {
  const count = (entries.length * 4) / ENTRY;
  const bits = Math.max(1, Math.ceil(Math.log2(count / PER_BUCKET + 1)));
  const directory = new Uint32Array(2 ** bits + 1);
  for (let nth = 0; nth < count; nth++) {
    directory[(entries[(nth * ENTRY) / 4]! >>> (32 - bits)) + 1] = nth + 1;
  }
  for (let at = 1; at < directory.length; at++) {
    if (directory[at] === 0) directory[at] = directory[at - 1]!;
  }
  return directory;
}

/** A section of a stored file, read in part. */
export interface Section {
  readonly length: number;
  bytes(start: number, length: number): Buffer;
}

/** Looks lists of numbers up in what {@link PostingsBuilder.pack} made. */
export class Postings {
  readonly #directory: Section;
  readonly #entries: Section;
  readonly #lists: Section;
  readonly #bits: number;

  constructor(directory: Section, entries: Section, lists: Section) {
    this.#directory = directory;
    this.#entries = entries;
    this.#lists = lists;
    this.#bits = Math.log2(directory.length / 4 - 1);
  }

  /** The numbers of a key, rising; those of another key with the same hash may be among them. */
  get(kind: KeyKind, text: string): readonly number[] {
    return this.list(kind, text).from(0);
  }

  /** The same, read in part. */
  list(kind: KeyKind, text: string): Numbers {
    const [where, count, length] = this.#find(kind, text);
    if (count < 2) return count === 0 ? NONE : known([where]);
    return new RisingList(this.#lists, { where, length, count });
  }

  /** The first number of a key, if it has any. */
  first(kind: KeyKind, text: string): number | undefined {
    const [where, count, length] = this.#find(kind, text);
    if (count < 2) return count === 0 ? undefined : where;
    return unpackRising(this.#lists.bytes(where, Math.min(length, LONGEST_STEP)), 1, 0)[0];
  }

  #find(kind: KeyKind, text: string): [where: number, count: number, length: number] {
    const hash = hashKey(kind, text) >>> 0;
    const bounds = this.#directory.bytes((hash >>> (32 - this.#bits)) * 4, 8);
    const [start, end] = [bounds.readUInt32LE(0), bounds.readUInt32LE(4)];
    const entries = this.#entries.bytes(start * ENTRY, (end - start) * ENTRY);
    for (let at = 0; at < entries.length; at += ENTRY) {
      if (entries.readUInt32LE(at) !== hash) continue;
      return [
        entries.readUInt32LE(at + 4),
        entries.readUInt32LE(at + 8),
        entries.readUInt32LE(at + 12),
      ];
    }
    return [0, 0, 0];
  }
}
