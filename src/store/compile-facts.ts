import type { Fact, FactBase } from '../model/fact-base.ts';
import type { UnitSet } from '../quantity/unit.ts';
import { type ExampleFacts, ExampleFinder } from '../query/example-facts.ts';
import type { IndexedText } from '../query/indexed-text.ts';
import type { PinyinOf } from '../query/pinyin.ts';
import { idsOf } from '../query/resolve.ts';
import { type Entry, entriesOf } from '../query/search-index.ts';
import { apart } from '../text/apart.ts';
import { AmountsBuilder } from './amounts.ts';
import { FacetColumnsBuilder } from './facet-columns.ts';
import { dateKeys, textKeys } from './fact-keys.ts';
import type { Sections } from './layout.ts';
import { PostingsBuilder } from './postings.ts';
import { readingsOf } from './readings.ts';
import { RecordsBuilder } from './records.ts';
import { SortedWordsBuilder } from './sorted-words.ts';
import { WordListsBuilder } from './word-lists.ts';

/** Fields whose texts many facts share: keys lead to the text, and the text to its facts. */
const SHARED: ReadonlySet<string> = new Set(['term', 'place', 'tag', 'subject.zh', 'subject.en']);

/** Gathers what a stored file keeps of facts, and the keys by which they are found. */
export class FactsCompiler {
  readonly #size: number;
  readonly #pinyin: PinyinOf | undefined;
  readonly #facts = new RecordsBuilder();
  readonly #readings = new RecordsBuilder();
  readonly #postings = new PostingsBuilder();
  readonly #amounts: AmountsBuilder;
  readonly #facets = new FacetColumnsBuilder();
  readonly #ids = new SortedWordsBuilder();
  readonly #words = new SortedWordsBuilder();
  readonly #sounds = new WordListsBuilder();
  readonly #syllables = new Set<string>();
  readonly #shared = new Map<string, { owner: number; body: IndexedText }>();
  readonly #examples = new ExampleFinder();
  readonly #aliases = new Set<string>();
  /** Those of several facts. */
  readonly #commonAliases = new Set<string>();

  /**
   * @param size number of all facts that will be added
   * @param units those of all bases
   */
  constructor(size: number, units: UnitSet, pinyin?: PinyinOf) {
    this.#size = size;
    this.#pinyin = pinyin;
    this.#amounts = new AmountsBuilder(units);
  }

  /** Adds some facts of a base, in the order of the whole. */
  add(part: FactBase): void {
    const entries = entriesOf({ bases: [part], facts: part.facts }, this.#pinyin);
    for (const entry of entries) this.#addEntry(entry, this.#facts.count);
  }

  #addEntry({ fact, fields }: Entry, nth: number): void {
    this.#facts.add(`${JSON.stringify(fact)},`);
    if (this.#pinyin) this.#readings.add(readingsOf(fact, this.#pinyin));
    this.#amounts.add(fact, nth);
    this.#facets.add(fact, nth);
    this.#examples.add(fact, nth);
    this.#addAliases(fact);
    const [id, whole] = idsOf(fact);
    this.#ids.add(id);
    this.#postings.add('i', id, nth);
    this.#postings.add('i', whole, nth);
    dateKeys(fact, (kind, text) => this.#postings.add(kind, text, nth));
    for (const { name, body } of fields) {
      if (SHARED.has(name)) this.#addShared(name, body, nth);
      else this.#addText(body, nth);
    }
  }

  #addAliases({ aliases }: Fact): void {
    for (const alias of new Set(aliases)) {
      if (this.#aliases.has(alias)) this.#commonAliases.add(alias);
      else this.#aliases.add(apart(alias));
    }
  }

  #addText(body: IndexedText, owner: number): void {
    for (const { syllable } of body.readings) this.#syllables.add(syllable);
    textKeys(body, (kind, text) => {
      if (kind === 'w') this.#words.add(text);
      else this.#postings.add(kind, text, owner);
      if (kind === 'f') this.#sounds.add(text);
    });
  }

  /** Shared texts have numbers of their own, after those of all facts. */
  #addShared(name: string, body: IndexedText, nth: number): void {
    const key = `${name} ${body.text}`;
    let shared = this.#shared.get(key);
    if (!shared) {
      shared = { owner: this.#size + this.#shared.size, body: body.apart() };
      this.#shared.set(key, shared);
    }
    this.#postings.add('d', String(shared.owner), nth);
  }

  /** The facts that the help makes its examples of. */
  #exampleFacts(): ExampleFacts | undefined {
    return this.#examples.found(
      (nth) => JSON.parse(this.#facts.at(nth).slice(0, -1)) as Fact,
      (alias) => !this.#commonAliases.has(alias),
    );
  }

  /** What was gathered; nothing can be added afterwards. */
  pack() {
    for (const { owner, body } of this.#shared.values()) this.#addText(body, owner);
    const examples = JSON.stringify(this.#exampleFacts() ?? null);
    const postings = this.#postings.pack();
    const amounts = this.#amounts.pack();
    const [fact, reading] = [this.#facts, this.#readings].map((each) => each.pack());
    const [id, word, sound] = [this.#ids, this.#words, this.#sounds].map((each) => each.pack());
    return {
      examples: [Buffer.from(examples)],
      facts: fact!.texts,
      factEnds: [fact!.ends],
      readings: reading!.texts,
      readingEnds: [reading!.ends],
      directory: [postings.directory],
      entries: [postings.entries],
      lists: [postings.lists],
      amounts: [amounts.amounts],
      owners: [amounts.owners],
      ...this.#facets.pack(),
      idEnds: [id!.ends],
      ids: [id!.words],
      wordEnds: [word!.ends],
      words: [word!.words],
      soundEnds: [sound!.ends],
      sounds: [sound!.words],
      aliases: [Buffer.from(JSON.stringify([...this.#aliases]))],
      syllables: [Buffer.from([...this.#syllables].join(' '))],
    } satisfies Partial<Sections>;
  }
}
