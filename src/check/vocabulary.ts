import type { Fact, FactBase } from '../model/fact-base.ts';
import { LongestWords } from './longest-words.ts';
import { type PhraseFinder, phraseFinder } from './phrase-finder.ts';

/** A word of the base with the terms it stands for. */
export type Entry = readonly [word: string, terms: readonly string[]];

interface Gapped {
  head: string;
  tail: string;
  terms: readonly string[];
}

/** The words of a fact base, ready to be found in a text. */
export interface Vocabulary {
  /** Words that are looked for as they are written. */
  words: LongestWords<readonly string[]>;
  gapped: readonly Gapped[];
  /** Latin phrases, found by their stems. */
  phrases: PhraseFinder;
  /** Terms that no fact is told by: their words only hide shorter ones inside (体育彩票 is not 彩票). */
  idle: ReadonlySet<string>;
}

/** The term that stands for a fact without `about`: its labels and aliases. */
export function ownTerm(fact: Fact): string {
  return `=${fact.id}`;
}

const LATIN = /^[A-Za-z\d' -]+$/;
const LATIN_SCRIPT = /^[\p{Script=Latin}\d' -]+$/u;

/** Gathers the words of all terms, and of facts with a value that name no term, with the broader terms implied. */
export function vocabularyOf(base: FactBase): Vocabulary {
  const idle = idleTerms(base);
  const entries = entriesOf(base, idle);
  const words: Entry[] = [];
  const phrases: Entry[] = [];
  const gapped: Gapped[] = [];
  for (const entry of entries) {
    const [word, terms] = entry;
    if (isLatin(word)) phrases.push(entry);
    else if (word.includes('…')) {
      const [head = '', tail = ''] = word.split('…');
      gapped.push({ head, tail, terms });
    } else words.push(entry);
  }
  return {
    words: new LongestWords(words),
    gapped,
    phrases: phraseFinder(phrases),
    idle,
  };
}

/** The pattern with a script takes long the first time; hardly a word needs it. */
function isLatin(word: string): boolean {
  const first = word.charCodeAt(0);
  return LATIN.test(word) || (first < FIRST_HAN && LATIN_SCRIPT.test(word));
}

/** No Latin letter has a code as high as this. */
const FIRST_HAN = 0x2e80;

function entriesOf(base: FactBase, idle: ReadonlySet<string>): Map<string, readonly string[]> {
  const entries = new Map<string, readonly string[]>();
  const add = (word: string, terms: readonly string[]): void => {
    const known = entries.get(word);
    entries.set(word, known ? [...new Set([...known, ...terms])] : terms);
  };
  for (const [id, { zh = [], en = [] }] of Object.entries(base.terms)) {
    const implied = [...withBroader(base, id)].filter((term) => term === id || !idle.has(term));
    for (const word of zh) add(word, implied);
    for (const word of en) add(word, implied);
  }
  // No word begins inside the name of a place: 全省|下拨 is not 省下.
  for (const name of [...REGIONS, ...placeNames(base)]) add(name, []);
  for (const fact of base.facts) {
    if (fact.about.length > 0 || fact.unit === undefined) continue;
    const own = [ownTerm(fact)];
    for (const word of [fact.label.zh, fact.label.en, ...fact.aliases]) if (word) add(word, own);
  }
  return entries;
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
