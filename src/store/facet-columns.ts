import type { Fact } from '../model/fact-base.ts';
import { FACETS, type Facet, facetOf } from '../query/facets.ts';
import { bytesOf } from './bytes-of.ts';
import type { Section } from './postings.ts';

/** What facts are narrowed down by, being gathered: a column for each facet, with a number for each fact. */
export class FacetColumnsBuilder {
  readonly #columns = FACETS.map(() => new ColumnBuilder());
  readonly #spans: number[] = [];

  add(fact: Fact, nth: number): void {
    for (const [at, facet] of FACETS.entries()) this.#columns[at]!.add(facetOf(fact, facet), nth);
    const { value, min, max } = fact;
    for (const end of [min ?? value, max ?? value])
      this.#spans.push(end === undefined ? Number.NaN : Number(end));
  }

  /**
   * For each facet the numbers of its groups, fact by fact; the facts that are the first of each group,
   * and where those of a facet end; and the lowest and highest value of each fact, NaN where it has none.
   */
  pack(): Record<'groups' | 'firsts' | 'firstEnds' | 'spans', Uint8Array[]> {
    let end = 0;
    const ends = this.#columns.map(({ firsts }) => (end += firsts.length));
    return {
      groups: this.#columns.map(({ groups }) => bytesOf(Uint32Array.from(groups))),
      firsts: this.#columns.map(({ firsts }) => bytesOf(Uint32Array.from(firsts))),
      firstEnds: [bytesOf(Uint32Array.from(ends))],
      spans: [bytesOf(Float64Array.from(this.#spans))],
    };
  }
}

class ColumnBuilder {
  readonly groups: number[] = [];
  readonly firsts: number[] = [];
  readonly #known = new Map<string, number>();

  add(text: string, nth: number): void {
    let group = this.#known.get(text);
    if (group === undefined) {
      group = this.firsts.push(nth) - 1;
      this.#known.set(text, group);
    }
    this.groups.push(group);
  }
}

/** Reads the columns that {@link FacetColumnsBuilder} packed. */
export class FacetColumns {
  readonly #size: number;
  readonly #groups: Section;
  readonly #firsts: Section;
  readonly #ends: Section;
  readonly #spans: Section;

  /** @param size number of facts */
  constructor(size: number, groups: Section, firsts: Section, ends: Section, spans: Section) {
    this.#size = size;
    this.#groups = groups;
    this.#firsts = firsts;
    this.#ends = ends;
    this.#spans = spans;
  }

  /** The group of each fact: those of one group have the facet in common. */
  groups(facet: Facet): Uint32Array {
    const bytes = this.#size * 4;
    return new Uint32Array(memoryOf(this.#groups.bytes(FACETS.indexOf(facet) * bytes, bytes)));
  }

  /** The first fact of each group. */
  firsts(facet: Facet): Uint32Array {
    const ends = new Uint32Array(memoryOf(this.#ends.bytes(0, this.#ends.length)));
    const at = FACETS.indexOf(facet);
    const [start, end] = [at > 0 ? ends[at - 1]! : 0, ends[at]!];
    return new Uint32Array(memoryOf(this.#firsts.bytes(start * 4, (end - start) * 4)));
  }

  /** The lowest and the highest value of each fact, in turns; NaN for a fact without. */
  spans(): Float64Array {
    return new Float64Array(memoryOf(this.#spans.bytes(0, this.#spans.length)));
  }
}

/** A copy, since numbers have to begin where they are aligned. */
function memoryOf({ buffer, byteOffset, length }: Buffer): ArrayBuffer {
  return (buffer as ArrayBuffer).slice(byteOffset, byteOffset + length);
}
