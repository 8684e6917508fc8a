import type { Collection } from '../model/collection.ts';
import type { Bilingual, Fact, FactBase, Words } from '../model/fact-base.ts';
import type { UnitSet } from '../quantity/unit.ts';
import { remembered } from '../remembered.ts';
import { baseOf, unitsOf } from './base-of.ts';
import { IndexedText } from './indexed-text.ts';
import type { PinyinOf } from './pinyin.ts';

/** A text of a fact that a query may match, with what a match is worth. */
export interface Field {
  body: IndexedText;
  /** `id`, `label.zh`, `label.en`, `alias`, `value`, `name`, `subject`, `tag`, `place`, `note`, `term`. */
  name: string;
  /** Score where a term is the whole text, and full score where it is a part of it. */
  whole: number;
  part: number;
}

/** A fact made ready for searching. */
export interface Entry {
  fact: Fact;
  fields: readonly Field[];
}

/** A collection made ready for searching. */
export interface SearchIndex {
  collection: Collection;
  units: UnitSet;
  /** In file order. */
  entries: readonly Entry[];
}

type Worth = Pick<Field, 'whole' | 'part'>;

const WORTH: Readonly<Record<string, Worth>> = {
  id: { whole: 120, part: 50 },
  label: { whole: 110, part: 100 },
  alias: { whole: 100, part: 80 },
  name: { whole: 95, part: 70 },
  value: { whole: 90, part: 70 },
  subject: { whole: 70, part: 50 },
  about: { whole: 60, part: 40 },
  tag: { whole: 40, part: 20 },
  also: { whole: 30, part: 20 },
  place: { whole: 30, part: 20 },
  note: { whole: 25, part: 20 },
};

/** Makes a collection ready; a `pinyin` dictionary is wanted only where `mayBePinyin(query)`. */
export function buildIndex(collection: Collection, pinyin?: PinyinOf): SearchIndex {
  return { collection, units: unitsOf(collection), entries: entriesOf(collection, pinyin) };
}

/** The facts of a collection, made ready as {@link buildIndex} does. */
export function entriesOf(collection: Collection, pinyin?: PinyinOf): Entry[] {
  const terms = new Map(collection.bases.map((base) => [base.report.id, new TermFields(base)]));
  return collection.facts.map((fact) => {
    const base = baseOf(collection, fact);
    const known = terms.get(fact.report)!;
    const fields = ownFields(fact, pinyin).concat(
      placeFields(fact, base),
      known.of(fact.about, 'about'),
      known.of(fact.also, 'also'),
    );
    return { fact, fields };
  });
}

function field(name: string, worth: string, body: IndexedText): Field {
  const { whole, part } = WORTH[worth]!;
  return { body, name, whole, part };
}

function ownFields(fact: Fact, pinyin?: PinyinOf): Field[] {
  const plain = (name: string, text: string) => field(name, name, new IndexedText(text));
  const read = (name: string, text: string) => field(name, name, new IndexedText(text, pinyin));
  return [
    plain('id', fact.id),
    ...bilingual('label', fact.label, pinyin),
    ...aliasFields(fact.aliases, pinyin),
    ...words(fact.names).map((name) => read('name', name)),
    plain('value', fact.source.asWritten),
    ...bilingual('subject', fact.subject, pinyin),
    ...bilingual('note', fact.note),
    ...fact.tags.map((tag) => plain('tag', tag)),
  ];
}

/** The first alias of a script is the name a fact is known by: later ones are worth a little less. */
function aliasFields(aliases: readonly string[], pinyin?: PinyinOf): Field[] {
  const seen = { han: 0, other: 0 };
  return aliases.map((alias) => {
    const made = field('alias', 'alias', new IndexedText(alias, pinyin));
    const rank = seen[made.body.hasHan ? 'han' : 'other']++;
    return { ...made, whole: made.whole - Math.min(rank, 9) };
  });
}

function bilingual(name: string, text: Bilingual | undefined, pinyin?: PinyinOf): Field[] {
  const { zh, en } = text ?? {};
  return [
    ...(zh === undefined ? [] : [field(`${name}.zh`, name, new IndexedText(zh, pinyin))]),
    ...(en === undefined ? [] : [field(`${name}.en`, name, new IndexedText(en))]),
  ];
}

function words(all: Words | undefined): string[] {
  return [...(all?.zh ?? []), ...(all?.en ?? [])];
}

/** The place of the whole report says nothing of one fact. */
function placeFields(fact: Fact, { places, report }: FactBase): Field[] {
  if (fact.place === report.place) return [];
  return words(places[fact.place]).map((name) => field('place', 'place', new IndexedText(name)));
}

/** The words of each term, made ready once for all facts that name it. */
class TermFields {
  readonly #bodies: (term: string) => readonly IndexedText[];
  readonly #fields = {
    about: remembered((term: string) => this.#withWorth(term, 'about')),
    also: remembered((term: string) => this.#withWorth(term, 'also')),
  };

  constructor({ terms }: FactBase) {
    this.#bodies = remembered((term: string) =>
      words(Object.hasOwn(terms, term) ? terms[term] : undefined).map(
        (word) => new IndexedText(word.replaceAll('…', '')),
      ),
    );
  }

  /** Of terms that a fact is about, or that it is likelier with. */
  of(terms: readonly string[], worth: 'about' | 'also'): Field[] {
    return terms.flatMap(this.#fields[worth]);
  }

  #withWorth(term: string, worth: string): readonly Field[] {
    return this.#bodies(term).map((body) => field('term', worth, body));
  }
}
