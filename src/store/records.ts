import type { Section } from './postings.ts';

/** Texts one after the other with the end of each, being gathered. */
export class RecordsBuilder {
  readonly #texts: Buffer[] = [];
  readonly #ends: number[] = [];
  #end = 0;

  add(text: string): void {
    const bytes = Buffer.from(text);
    this.#texts.push(bytes);
    this.#end += bytes.length;
    this.#ends.push(this.#end);
  }

  /** How many there are by now. */
  get count(): number {
    return this.#ends.length;
  }

  pack(): { texts: Uint8Array[]; ends: Uint8Array } {
    return { texts: this.#texts, ends: new Uint8Array(Uint32Array.from(this.#ends).buffer) };
  }
}

/** Reads single texts by their number, or all as one. */
export class Records {
  readonly #texts: Section;
  readonly #ends: Section;

  constructor(texts: Section, ends: Section) {
    this.#texts = texts;
    this.#ends = ends;
  }

  get count(): number {
    return this.#ends.length / 4;
  }

  at(nth: number): string {
    const start = nth > 0 ? this.#end(nth - 1) : 0;
    return this.#texts.bytes(start, this.#end(nth) - start).toString();
  }

  all(): string {
    return this.#texts.bytes(0, this.#texts.length).toString();
  }

  #end(nth: number): number {
    return this.#ends.bytes(nth * 4, 4).readUInt32LE(0);
  }
}
