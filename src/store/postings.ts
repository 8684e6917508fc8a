import { hashKey, type KeyKind } from './hash-key.ts';
import { packRising, unpackRising } from './varint.ts';

/** Bytes of an entry: hash, place of its numbers (or the one number), how many, their bytes. */
const ENTRY = 16;
/** Entries of a bucket, on average at most. */
const PER_BUCKET = 8;

/** Lists of rising numbers by key, being made. */
export class PostingsBuilder {
  readonly #lists = new Map<number, number | number[]>();

  /** Adds a number that is not below the last one of its key. */
  add(kind: KeyKind, text: string, number: number): void {
    const hash = hashKey(kind, text);
    const list = this.#lists.get(hash);
    if (list === undefined) this.#lists.set(hash, number);
    else if (typeof list !== 'number') {
      if (list[list.length - 1] !== number) list.push(number);
    } else if (list !== number) this.#lists.set(hash, [list, number]);
  }

  /** Directory, entries and lists as bytes; entries stand by the leading bits of their hash. */
  pack(): { directory: Uint8Array; entries: Uint8Array; lists: Uint8Array[] } {
    const bits = Math.max(1, Math.ceil(Math.log2(this.#lists.size / PER_BUCKET + 1)));
    const hashes = Uint32Array.from(this.#lists.keys(), (hash) => hash >>> 0).sort();
    const directory = new Uint32Array(2 ** bits + 1);
    const entries = new Uint32Array((hashes.length * ENTRY) / 4);
    const lists: Uint8Array[] = [];
    let size = 0;
    for (const [nth, hash] of hashes.entries()) {
      const list = this.#lists.get(hash | 0)!;
      directory[(hash >>> (32 - bits)) + 1] = nth + 1;
      const place = (nth * ENTRY) / 4;
      if (typeof list === 'number') {
        entries.set([hash, list, 1, 0], place);
        continue;
      }
      const packed = packRising(list);
      entries.set([hash, size, list.length, packed.length], place);
      lists.push(packed);
      size += packed.length;
    }
    for (let at = 1; at < directory.length; at++) {
      if (directory[at] === 0) directory[at] = directory[at - 1]!;
    }
    return { directory: bytesOf(directory), entries: bytesOf(entries), lists };
  }
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
  get(kind: KeyKind, text: string): number[] {
    const hash = hashKey(kind, text) >>> 0;
    const bounds = this.#directory.bytes((hash >>> (32 - this.#bits)) * 4, 8);
    const [start, end] = [bounds.readUInt32LE(0), bounds.readUInt32LE(4)];
    const entries = this.#entries.bytes(start * ENTRY, (end - start) * ENTRY);
    for (let at = 0; at < entries.length; at += ENTRY) {
      if (entries.readUInt32LE(at) === hash) {
        const [where, count, length] = [4, 8, 12].map((field) => entries.readUInt32LE(at + field));
        return count === 1 ? [where!] : unpackRising(this.#lists.bytes(where!, length!), count!);
      }
    }
    return [];
  }
}

function bytesOf({ buffer }: Uint32Array): Uint8Array {
  return new Uint8Array(buffer);
}
