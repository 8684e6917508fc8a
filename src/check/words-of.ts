import { addToList } from '../add-to-list.ts';
import type { BaseWords, LatinPhrases, WrittenWords } from '../model/base-words.ts';
import type { Fact, FactBase } from '../model/fact-base.ts';
import { once } from '../once.ts';
import { remembered } from '../remembered.ts';
import { LATIN_LETTERS } from '../text/latin.ts';
import { stem } from './stem.ts';

/** The term that stands for a fact without `about`: its labels and aliases. */
export function ownTerm(fact: Fact): string {
  return `=${fact.id}`;
}

/**
 * Gathers the words of all terms of a base, and of its facts with a value that name no term, with the
 * broader terms implied; rivals are left out.
 */
export function wordsOf(base: FactBase): BaseWords {
  const idle = idleTerms(base);
  const lists = new Lists();
  const { words, gapped, phrases } = gathered(base, idle);
  const [inWords, inGapped, inPhrases] = [words, gapped, phrases].map((each) =>
    [...each].map(([word, terms]): Numbered => [word, lists.numberOf(terms)]),
  );
  return {
    written: {
      terms: lists.all,
      ...byFirst(inWords!),
      gapped: inGapped!.map(([word, list]) => {
        const [head = '', tail = ''] = word.split('…');
        return { head, tail, list };
      }),
      numbers: byLongest(inPhrases!.filter(([phrase]) => isNumber(phrase))),
      idle: [...idle],
      broader: broaderOf(base),
    },
    latin: once(() => byLongest(inPhrases!)),
  };
}

/** A word with the number of its list of terms. */
type Numbered = readonly [word: string, list: number];

/** Lists of terms, each with a number. */
class Lists {
  readonly all: (readonly string[])[] = [];
  readonly #numbers = new Map<string, number>();

  numberOf(terms: readonly string[]): number {
    const key = terms.join('\n');
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.all.length);
    return this.all.push(terms) - 1;
  }
}

/** Words with the terms they stand for, by how they are looked for. */
type Gathered = Record<'words' | 'gapped' | 'phrases', Map<string, readonly string[]>>;

function gathered(base: FactBase, idle: ReadonlySet<string>): Gathered {
  const all: Gathered = { words: new Map(), gapped: new Map(), phrases: new Map() };
  eachList(base, idle, (list, terms) => {
    for (const word of list) {
      if (word === '') continue;
      const kind = isLatin(word) ? 'phrases' : word.includes('…') ? 'gapped' : 'words';
      const known = all[kind].get(word);
      all[kind].set(word, known ? [...new Set([...known, ...terms])] : terms);
    }
  });
  return all;
}

const ANY_LATIN = new RegExp(`^[${LATIN_LETTERS}\\d' -]+$`);
/** No Latin letter has a code as high as this. */
const FIRST_HAN = 0x2e80;

function isLatin(word: string): boolean {
  return word.charCodeAt(0) < FIRST_HAN && ANY_LATIN.test(word);
}

/** Goes through lists of words with the terms they stand for. */
function eachList(
  base: FactBase,
  idle: ReadonlySet<string>,
  take: (words: readonly string[], terms: readonly string[]) => void,
): void {
  for (const [id, { zh = [], en = [] }] of Object.entries(base.terms)) {
    const implied = [...withBroader(base, id)].filter((term) => term === id || !idle.has(term));
    take(zh, implied);
    take(en, implied);
  }
  // No word begins inside the name of a place: 全省|下拨 is not 省下.
  take([...REGIONS, ...placeNames(base)], []);
  for (const fact of base.facts) {
    if (fact.about.length > 0 || fact.unit === undefined) continue;
    const { zh = '', en = '' } = fact.label;
    take([zh, en, ...fact.aliases], [ownTerm(fact)]);
  }
}

/** The region or the country that a report is of, as Chinese refers to it without a name. */
const REGIONS = '全省 我省 本省 该省 各省 外省 全国 我国'.split(' ');

function placeNames({ places }: FactBase): string[] {
  return Object.values(places).flatMap(({ zh = [] }) => zh);
}

function idleTerms(base: FactBase): Set<string> {
  const told = new Set<string>();
  for (const { about, also } of base.facts) {
    for (const term of about) told.add(term);
    for (const term of also) told.add(term);
  }
  const idle = Object.keys(base.terms).filter(
    (term) => !told.has(term) && ![...withBroader(base, term)].some((each) => told.has(each)),
  );
  return new Set(idle);
}

function withBroader(base: FactBase, term: string, seen = new Set<string>()): Set<string> {
  if (seen.has(term)) return seen;
  seen.add(term);
  for (const broader of base.terms[term]?.broader ?? []) withBroader(base, broader, seen);
  return seen;
}

function broaderOf({ terms }: FactBase): WrittenWords['broader'] {
  const entries = Object.entries(terms).map(([id, { broader = [] }]) => [id, broader] as const);
  return Object.fromEntries(entries.filter(([, { length }]) => length > 0));
}

function byFirst(
  words: readonly Numbered[],
): Pick<WrittenWords, 'firsts' | 'ends' | 'words' | 'lists'> {
  const sorted = words.toSorted(([a], [b]) => a.charCodeAt(0) - b.charCodeAt(0));
  const ends = new Map(sorted.map(([word], at) => [word[0]!, at + 1]));
  return {
    firsts: [...ends.keys()].join(''),
    ends: [...ends.values()],
    words: sorted.map(([word]) => word),
    lists: sorted.map(([, list]) => list),
  };
}

function isNumber(phrase: string): boolean {
  return /^[\d' -]+$/.test(phrase);
}

/** Left out, so that no phrase reaches to where something else is joined: counties and 100 others. */
const JOINT = 'and';

function byLongest(phrases: readonly Numbered[]): LatinPhrases {
  const stemOf = remembered(stem);
  const found = new Map<string, [stems: string, list: number][]>();
  for (const [phrase, list] of phrases) {
    const words = phrase.toLowerCase().split(/[\s-]+/);
    const stems = [...new Set(words.filter((word) => word !== JOINT).map(stemOf))];
    const longest = stems.reduce((a, b) => (b.length > a.length ? b : a), '');
    if (longest !== '') addToList(found, longest, [stems.join(' '), list]);
  }
  return Object.fromEntries(found);
}
