import type { Collection } from '../model/collection.ts';
import type { Fact } from '../model/fact-base.ts';
import type { UnitSet } from '../quantity/unit.ts';
import { unitsOf } from '../query/base-of.ts';
import { exampleFacts } from '../query/example-facts.ts';
import type { IndexedText } from '../query/indexed-text.ts';
import type { PinyinOf } from '../query/pinyin.ts';
import { idsOf } from '../query/resolve.ts';
import { buildIndex, type Entry } from '../query/search-index.ts';
import { AmountsBuilder } from './amounts.ts';
import { dateKeys, textKeys } from './fact-keys.ts';
import { tailText } from './head-tail.ts';
import { keptWords } from './kept-words.ts';
import { contentsPage, LAYOUT, layOut } from './layout.ts';
import { PostingsBuilder } from './postings.ts';
import { readingsOf } from './readings.ts';
import { RecordsBuilder } from './records.ts';
import { SortedWordsBuilder } from './sorted-words.ts';
import { WordListsBuilder } from './word-lists.ts';

/** Facts made ready for searching at a time, so that the memory for it stays small. */
const SLICE = 500;
/** Fields whose texts many facts share: keys lead to the text, and the text to its facts. */
const SHARED: ReadonlySet<string> = new Set(['term', 'place', 'tag', 'subject.zh', 'subject.en']);

/**
 * Compiles a collection into the bytes of a stored file, in parts; without a dictionary nothing in it
 * is found by pinyin. Pure.
 */
export function compile(collection: Collection, pinyin?: PinyinOf): Uint8Array[] {
  const compiler = new Compiler(collection, pinyin);
  const { facts } = collection;
  for (let start = 0; start < facts.length; start += SLICE) {
    compiler.addSlice(facts.slice(start, start + SLICE), start);
  }
  return compiler.pack();
}

class Compiler {
  readonly #collection: Collection;
  readonly #pinyin: PinyinOf | undefined;
  readonly #facts = new RecordsBuilder();
  readonly #readings = new RecordsBuilder();
  readonly #postings = new PostingsBuilder();
  readonly #amounts: AmountsBuilder;
  readonly #units: UnitSet;
  readonly #ids = new SortedWordsBuilder();
  readonly #words = new SortedWordsBuilder();
  readonly #sounds = new WordListsBuilder();
  readonly #syllables = new Set<string>();
  readonly #shared = new Map<string, { owner: number; body: IndexedText }>();
  readonly #bases: ReadonlyMap<string, Collection['bases'][number]>;

  constructor(collection: Collection, pinyin?: PinyinOf) {
    this.#collection = collection;
    this.#units = unitsOf(collection);
    this.#pinyin = pinyin && remembering(pinyin);
    this.#amounts = new AmountsBuilder(this.#units);
    this.#bases = new Map(collection.bases.map((base) => [base.report.id, base]));
  }

  addSlice(facts: readonly Fact[], start: number): void {
    const bases = [...new Set(facts.map(({ report }) => report))].map((id) => this.#bases.get(id)!);
    const { entries } = buildIndex({ bases, facts }, this.#pinyin);
    for (const [nth, entry] of entries.entries()) this.#addEntry(entry, start + nth);
  }

  #addEntry({ fact, fields }: Entry, nth: number): void {
    this.#facts.add(`${JSON.stringify(fact)},`);
    if (this.#pinyin) this.#readings.add(readingsOf(fact, this.#pinyin));
    this.#amounts.add(fact, nth);
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
    const owner = this.#shared.get(key)?.owner ?? this.#collection.facts.length + this.#shared.size;
    if (!this.#shared.has(key)) this.#shared.set(key, { owner, body });
    this.#postings.add('d', String(owner), nth);
  }

  pack(): Uint8Array[] {
    for (const { owner, body } of this.#shared.values()) this.#addText(body, owner);
    const heads = new RecordsBuilder();
    const tails = new RecordsBuilder();
    const words = new RecordsBuilder();
    const written = new RecordsBuilder();
    const latin = new RecordsBuilder();
    for (const { facts: _, terms, notFigures, ...head } of this.#collection.bases) {
      heads.add(`${JSON.stringify(head)},`);
      tails.add(tailText({ terms, notFigures }, words.count));
      for (const each of Object.values(terms)) words.add(`${JSON.stringify(each)},`);
    }
    for (const base of this.#collection.bases) {
      const kept = keptWords(base, this.#units);
      written.add(kept.written);
      latin.add(kept.latin);
    }
    const [head, tail, term, inWords, phrases, fact, reading] = [
      heads,
      tails,
      words,
      written,
      latin,
      this.#facts,
      this.#readings,
    ].map((each) => each.pack());
    const postings = this.#postings.pack();
    const amounts = this.#amounts.pack();
    const [id, word, sound] = [this.#ids, this.#words, this.#sounds].map((each) => each.pack());
    const { starts, lengths, parts } = layOut({
      examples: [Buffer.from(JSON.stringify(exampleFacts(this.#collection.facts) ?? null))],
      heads: head!.texts,
      headEnds: [head!.ends],
      tails: tail!.texts,
      tailEnds: [tail!.ends],
      terms: term!.texts,
      termEnds: [term!.ends],
      written: inWords!.texts,
      writtenEnds: [inWords!.ends],
      latin: phrases!.texts,
      latinEnds: [phrases!.ends],
      units: [
        Buffer.from(
          JSON.stringify(Object.assign({}, ...this.#collection.bases.map(({ units }) => units))),
        ),
      ],
      facts: fact!.texts,
      factEnds: [fact!.ends],
      readings: reading!.texts,
      readingEnds: [reading!.ends],
      directory: [postings.directory],
      entries: [postings.entries],
      lists: [postings.lists],
      amounts: [amounts.amounts],
      owners: [amounts.owners],
      idEnds: [id!.ends],
      ids: [id!.words],
      wordEnds: [word!.ends],
      words: [word!.words],
      soundEnds: [sound!.ends],
      sounds: [sound!.words],
      aliases: [
        Buffer.from(
          JSON.stringify([...new Set(this.#collection.facts.flatMap(({ aliases }) => aliases))]),
        ),
      ],
      syllables: [Buffer.from([...this.#syllables].join(' '))],
    });
    const page = contentsPage({
      layout: LAYOUT,
      facts: this.#collection.facts.length,
      hasPinyin: this.#pinyin !== undefined,
      starts,
      lengths,
    });
    return [page, ...parts];
  }
}

/** A dictionary that reads a text once: labels and aliases come again and again. */
function remembering(pinyin: PinyinOf): PinyinOf {
  const known = new Map<string, readonly string[]>();
  return (text) => {
    let syllables = known.get(text);
    if (!syllables) {
      if (known.size > 10_000) known.clear();
      syllables = pinyin(text);
      known.set(text, syllables);
    }
    return syllables;
  };
}
