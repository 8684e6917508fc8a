import type { KeptWords } from '../model/base-source.ts';
import type { BaseWords, LatinPhrases, WrittenWords } from '../model/base-words.ts';
import type { Collection } from '../model/collection.ts';
import type { Fact, FactBase } from '../model/fact-base.ts';
import { once } from '../once.ts';
import { type UnitSet, unitSet } from '../quantity/unit.ts';
import type { ExampleFacts } from '../query/example-facts.ts';
import { Amounts } from './amounts.ts';
import { FacetColumns } from './facet-columns.ts';
import type { BaseHead } from './fact-store.ts';
import { type HeadFrame, type HeadTail, type TermWords, tailOf, wholeTail } from './head-tail.ts';
import { type Contents, LAYOUT, SECTIONS, type SectionName } from './layout.ts';
import { PAGE_DATA } from './page.ts';
import { Damaged, PageReader, type ReadAt } from './page-reader.ts';
import { Postings, type Section } from './postings.ts';
import { Records } from './records.ts';
import { SortedWords } from './sorted-words.ts';
import { WordLists } from './word-lists.ts';

/** Where more than one in so many facts is wanted, all that stand between are read with them. */
const DENSE = 8;

/** The parts of a file that `compile` made, each read when it is asked for. */
export class StoredFile {
  readonly contents: Contents;
  readonly postings: Postings;
  readonly amounts: Amounts;
  readonly facets: FacetColumns;
  readonly ids: SortedWords;
  readonly words: SortedWords;
  readonly sounds: WordLists;
  readonly readings: Records;
  readonly #pages: PageReader;
  readonly #facts: Records;
  readonly #heads: Records;
  readonly #frames: Records;
  readonly #tails: Records;
  readonly #terms: Records;
  readonly #written: Records;
  readonly #latin: Records;
  #known: readonly BaseHead[] | undefined;

  /** @throws Damaged, here and wherever a part is read */
  constructor(readAt: ReadAt) {
    this.#pages = new PageReader(readAt);
    this.contents = parse(this.#pages.bytes(0, PAGE_DATA).toString()) as Contents;
    if (this.contents.layout !== LAYOUT)
      throw new Damaged({ en: 'another version', zh: '版本不同' });
    const section = (name: SectionName) => this.#section(name);
    this.postings = new Postings(section('directory'), section('entries'), section('lists'));
    this.amounts = new Amounts(section('amounts'), section('owners'));
    this.facets = new FacetColumns(
      this.contents.facts,
      section('groups'),
      section('firsts'),
      section('firstEnds'),
      section('spans'),
    );
    this.ids = new SortedWords(section('idEnds'), section('ids'));
    this.words = new SortedWords(section('wordEnds'), section('words'));
    this.sounds = new WordLists(section('soundEnds'), section('sounds'));
    this.readings = new Records(section('readings'), section('readingEnds'));
    this.#facts = new Records(section('facts'), section('factEnds'));
    this.#heads = new Records(section('heads'), section('headEnds'));
    this.#frames = new Records(section('frames'), section('frameEnds'));
    this.#tails = new Records(section('tails'), section('tailEnds'));
    this.#terms = new Records(section('terms'), section('termEnds'));
    this.#written = new Records(section('written'), section('writtenEnds'));
    this.#latin = new Records(section('latin'), section('latinEnds'));
  }

  fact(nth: number): Fact {
    return parse(this.#facts.at(nth).slice(0, -1)) as Fact;
  }

  /** The facts from one number up to another, some of them read at a time. */
  *facts(from: number, to: number): Generator<Fact> {
    for (const some of this.#facts.between(from, to))
      yield* parse(`[${some.slice(0, -1)}]`) as Fact[];
  }

  /** The facts of rising numbers, or of falling ones. */
  factsAt(numbers: readonly number[]): Fact[] {
    const ends = [numbers[0] ?? 0, numbers.at(-1) ?? 0];
    const [first, last] = [Math.min(...ends), Math.max(...ends)];
    if (last - first >= numbers.length * DENSE) return numbers.map((nth) => this.fact(nth));
    const facts = [...this.facts(first, last + 1)];
    return numbers.map((nth) => facts[nth - first]!);
  }

  /** The heads of all bases, of which no more than the report is read before it is asked for. */
  heads(): readonly BaseHead[] {
    const wordsAt = (nth: number) => parse(this.#terms.at(nth).slice(0, -1)) as TermWords;
    this.#known ??= this.#headsWith((packed) => tailOf(packed, wordsAt));
    return this.#known;
  }

  #headsWith(tailFrom: (packed: unknown) => HeadTail): BaseHead[] {
    return (parseAll(this.#heads) as BaseHead[]).map((head, nth) => {
      const frame = once(() => parse(this.#frames.at(nth)) as HeadFrame);
      const tail = once(() => tailFrom(parse(this.#tails.at(nth))));
      return Object.defineProperties(head, {
        sections: { enumerable: true, get: () => frame().sections },
        places: { enumerable: true, get: () => frame().places },
        units: { enumerable: true, get: () => frame().units },
        terms: { enumerable: true, get: () => tail().terms },
        notFigures: { enumerable: true, get: () => tail().notFigures },
      });
    });
  }

  units(): UnitSet {
    return unitSet(parse(this.#text('units')) as FactBase['units']);
  }

  /** What the help makes its examples of. */
  examples(): ExampleFacts | undefined {
    return (parse(this.#text('examples')) as ExampleFacts | null) ?? undefined;
  }

  /** All syllables that Chinese texts are read with. */
  syllables(): string[] {
    return this.#text('syllables').split(' ').filter(Boolean);
  }

  /** All aliases, in the order of the facts, each once. */
  aliases(): string[] {
    return parse(this.#text('aliases')) as string[];
  }

  /** Everything, as it was compiled. */
  collection(): Collection {
    // All words at once: who wants those of a term here wants those of most.
    const words = once(() => parseAll(this.#terms) as TermWords[]);
    const heads = this.#headsWith((packed) => wholeTail(packed, words()));
    const collection = collectionOf(heads, [...this.facts(0, this.contents.facts)]);
    return { ...collection, wordsOf: (base) => this.#words(collection.bases.indexOf(base)) };
  }

  /** What is kept of the words of a base. */
  keptWords(nth: number): KeptWords {
    return { written: this.#written.at(nth), latin: this.#latin.at(nth) };
  }

  #words(nth: number): BaseWords | undefined {
    const written = this.#written.at(nth);
    if (written === '') return undefined;
    return {
      written: parse(written) as WrittenWords,
      latin: once(() => parse(this.#latin.at(nth)) as LatinPhrases),
    };
  }

  #text(name: SectionName): string {
    const section = this.#section(name);
    return section.bytes(0, section.length).toString();
  }

  #section(name: SectionName): Section {
    const at = SECTIONS.indexOf(name);
    const [start, length] = [this.contents.starts[at]!, this.contents.lengths[at]!];
    return { length, bytes: (from, count) => this.#pages.bytes(start + from, count) };
  }
}

/** Puts facts back under their bases. */
export function collectionOf(heads: readonly BaseHead[], facts: readonly Fact[]): Collection {
  const byReport = new Map<string, Fact[]>(heads.map(({ report }) => [report.id, []]));
  for (const fact of facts) byReport.get(fact.report)!.push(fact);
  const bases = heads.map((head) => withFacts(head, byReport.get(head.report.id)!));
  return { bases, facts: bases.length === 1 ? bases[0]!.facts : facts };
}

/** What is read on demand stays so: to spread a head would read all of it. */
function withFacts(head: BaseHead, facts: readonly Fact[]): FactBase {
  const base = Object.defineProperties({}, Object.getOwnPropertyDescriptors(head)) as BaseHead;
  return Object.assign(base, { facts });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Damaged({ en: 'not as written', zh: '与写入时不同' });
  }
}

function parseAll(records: Records): unknown {
  return parse(`[${records.all().slice(0, -1)}]`);
}
