import type { Fact } from '../model/fact-base.ts';
import { parseUnit, type UnitSet } from '../quantity/unit.ts';
import { bytesOf } from './bytes-of.ts';
import type { Section } from './postings.ts';

/** Numbers of facts, as written and in the base of their unit, being gathered. */
export class AmountsBuilder {
  readonly #units: UnitSet;
  readonly #amounts: number[] = [];
  readonly #owners: number[] = [];

  constructor(units: UnitSet) {
    this.#units = units;
  }

  add({ value, min, max, unit }: Fact, nth: number): void {
    const factor = Number(parseUnit(unit ?? '', this.#units)?.of.factor ?? 1);
    for (const end of [value, min, max]) {
      if (end === undefined) continue;
      this.#put(Number(end), nth);
      if (factor !== 1) this.#put(Number(end) * factor, nth);
    }
  }

  #put(amount: number, owner: number): void {
    this.#amounts.push(amount);
    this.#owners.push(owner);
  }

  /** Rising amounts as 64-bit floats, and their facts. */
  pack(): { amounts: Uint8Array; owners: Uint8Array } {
    const amounts = this.#amounts;
    const order = Uint32Array.from(amounts.keys());
    order.sort((a, b) => amounts[a]! - amounts[b]! || a - b);
    return {
      amounts: bytesOf(Float64Array.from(order, (at) => amounts[at]!)),
      owners: bytesOf(Uint32Array.from(order, (at) => this.#owners[at]!)),
    };
  }
}

/** Finds facts by their numbers. */
export class Amounts {
  readonly #amounts: Section;
  readonly #owners: Section;

  constructor(amounts: Section, owners: Section) {
    this.#amounts = amounts;
    this.#owners = owners;
  }

  /** Facts with an amount between two, both included. */
  between(low: number, high: number): number[] {
    const [start, end] = [this.#firstAt(low, false), this.#firstAt(high, true)];
    const owners = this.#owners.bytes(start * 4, Math.max(0, end - start) * 4);
    return Array.from({ length: owners.length / 4 }, (_, nth) => owners.readUInt32LE(nth * 4));
  }

  /** Index of the first amount that is not below, or is above, a bound. */
  #firstAt(bound: number, above: boolean): number {
    let [low, high] = [0, this.#amounts.length / 8];
    while (low < high) {
      const middle = (low + high) >>> 1;
      const amount = this.#amounts.bytes(middle * 8, 8).readDoubleLE(0);
      if (amount < bound || (above && amount === bound)) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
