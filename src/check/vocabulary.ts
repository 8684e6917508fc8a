import type { Fact, FactBase } from '../model/fact-base.ts';
import { stem } from './stem.ts';

/** A word or phrase of the base with the terms it stands for. */
interface Entry {
  terms: readonly string[];
}

interface Phrase extends Entry {
  stems: readonly string[];
}

interface Gapped extends Entry {
  head: string;
  tail: string;
}

/** The words of a fact base, ready to be found in a text. */
export interface Vocabulary {
  /** Han words by first character, longest first. */
  words: ReadonlyMap<string, readonly (Entry & { word: string })[]>;
  gapped: readonly Gapped[];
  /** Latin phrases by each of their stems. */
  phrases: ReadonlyMap<string, readonly Phrase[]>;
  /** Terms that no fact is told by: their words only hide shorter ones inside (体育彩票 is not 彩票). */
  idle: ReadonlySet<string>;
}

/** The term that stands for a fact without `about`: its labels and aliases. */
export function ownTerm(fact: Fact): string {
  return `=${fact.id}`;
}

/** Gathers the words of all terms, and of facts with a value that name no term, with the broader terms implied. */
export function vocabularyOf(base: FactBase): Vocabulary {
  const terms = new Map<string, Set<string>>();
  const add = (word: string, term: string): void => {
    const set = terms.get(word) ?? new Set();
    for (const implied of withBroader(base, term)) set.add(implied);
    terms.set(word, set);
  };
  for (const [id, { zh = [], en = [] }] of Object.entries(base.terms))
    for (const word of [...zh, ...en]) add(word, id);
  for (const fact of base.facts) {
    if (fact.about.length > 0 || fact.unit === undefined) continue;
    for (const word of [fact.label.zh, fact.label.en, ...fact.aliases])
      if (word) add(word, ownTerm(fact));
  }
  return { ...compile(terms), idle: idleTerms(base) };
}

function idleTerms(base: FactBase): Set<string> {
  const told = new Set(base.facts.flatMap(({ about, also }) => [...about, ...also]));
  const idle = Object.keys(base.terms).filter(
    (term) => ![...withBroader(base, term)].some((each) => told.has(each)),
  );
  return new Set(idle);
}

function withBroader(base: FactBase, term: string, seen = new Set<string>()): Set<string> {
  if (seen.has(term)) return seen;
  seen.add(term);
  for (const broader of base.terms[term]?.broader ?? []) withBroader(base, broader, seen);
  return seen;
}

function compile(terms: ReadonlyMap<string, ReadonlySet<string>>): Omit<Vocabulary, 'idle'> {
  const words = new Map<string, (Entry & { word: string })[]>();
  const gapped: Gapped[] = [];
  const phrases = new Map<string, Phrase[]>();
  for (const [word, set] of terms) {
    const entry = { terms: [...set] };
    if (/^[\p{Script=Latin}\d' -]+$/u.test(word)) addPhrase(phrases, word, entry);
    else if (word.includes('…')) {
      const [head = '', tail = ''] = word.split('…');
      gapped.push({ ...entry, head, tail });
    } else push(words, word[0]!, { ...entry, word });
  }
  for (const list of words.values()) list.sort((a, b) => b.word.length - a.word.length);
  return { words, gapped, phrases };
}

function addPhrase(phrases: Map<string, Phrase[]>, word: string, entry: Entry): void {
  const stems = [
    ...new Set(
      word
        .toLowerCase()
        .split(/[\s-]+/)
        .map(stem),
    ),
  ];
  const rarest = stems.reduce((a, b) => (b.length > a.length ? b : a));
  push(phrases, rarest, { ...entry, stems });
}

function push<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
