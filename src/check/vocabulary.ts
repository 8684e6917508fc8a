import type { Fact, FactBase } from '../model/fact-base.ts';
import { LATIN_LETTERS } from '../text/latin.ts';
import { joined, LongestWords } from './longest-words.ts';
import { type PhraseFinder, phraseFinder } from './phrase-finder.ts';
import { allOf, type TermEntry, type TermWords } from './term-entry.ts';

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

const ANY_LATIN = new RegExp(`^[${LATIN_LETTERS}\\d' -]+$`);

/** Gathers the words of all terms, and of facts with a value that name no term, with the broader terms implied. */
export function vocabularyOf(base: FactBase): Vocabulary {
  const idle = idleTerms(base);
  const words = new LongestWords<readonly string[]>([], allOf);
  const phrases: TermWords[] = [];
  const gapped: TermEntry[] = [];
  eachList(base, idle, (list, terms) => {
    // Asked of all words of a list at once, as there are thousands in all.
    if (ANY_LATIN.test(list.join(''))) {
      phrases.push({ words: list, terms });
      return;
    }
    list.forEach((word) => {
      if (isLatin(word)) phrases.push({ words: [word], terms });
      else if (word.includes('…')) gapped.push({ word, value: terms });
      else words.add(word, terms);
    });
  });
  return {
    words,
    gapped: Array.from(joined(gapped, allOf), ([word, terms]) => {
      const [head = '', tail = ''] = word.split('…');
      return { head, tail, terms };
    }),
    phrases: phraseFinder(phrases),
    idle,
  };
}

function isLatin(word: string): boolean {
  return word.charCodeAt(0) < FIRST_HAN && ANY_LATIN.test(word);
}

/** No Latin letter has a code as high as this. */
const FIRST_HAN = 0x2e80;

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
    const words = [zh, en, ...fact.aliases].filter((word) => word !== '');
    take(words, [ownTerm(fact)]);
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
