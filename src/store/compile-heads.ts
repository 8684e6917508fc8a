import type { BaseSource } from '../model/base-source.ts';
import type { UnitSet } from '../quantity/unit.ts';
import { tailText } from './head-tail.ts';
import { keptWords } from './kept-words.ts';
import type { Sections } from './layout.ts';
import { RecordsBuilder } from './records.ts';

/** Gathers what a stored file keeps of bases besides their facts. */
export class HeadsCompiler {
  readonly #units: UnitSet;
  readonly #heads = new RecordsBuilder();
  readonly #frames = new RecordsBuilder();
  readonly #tails = new RecordsBuilder();
  readonly #terms = new RecordsBuilder();
  readonly #written = new RecordsBuilder();
  readonly #latin = new RecordsBuilder();

  /** @param units those of all bases */
  constructor(units: UnitSet) {
    this.#units = units;
  }

  add(base: BaseSource): void {
    const { report, sections, places, units, terms, notFigures } = base.head;
    this.#heads.add(`${JSON.stringify({ report })},`);
    this.#frames.add(JSON.stringify({ sections, places, units }));
    this.#tails.add(tailText({ terms, notFigures }, this.#terms.count));
    for (const each of Object.values(terms)) this.#terms.add(`${JSON.stringify(each)},`);
    const kept = keptWords(base, this.#units);
    this.#written.add(kept.written);
    this.#latin.add(kept.latin);
  }

  pack() {
    const head = this.#heads.pack();
    const frame = this.#frames.pack();
    const tail = this.#tails.pack();
    const term = this.#terms.pack();
    const written = this.#written.pack();
    const latin = this.#latin.pack();
    return {
      heads: head.texts,
      headEnds: [head.ends],
      frames: frame.texts,
      frameEnds: [frame.ends],
      tails: tail.texts,
      tailEnds: [tail.ends],
      terms: term.texts,
      termEnds: [term.ends],
      written: written.texts,
      writtenEnds: [written.ends],
      latin: latin.texts,
      latinEnds: [latin.ends],
    } satisfies Partial<Sections>;
  }
}
