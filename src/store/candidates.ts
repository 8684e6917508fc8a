import type { DateMention, Figure } from '../figures/figure.ts';
import { typosAllowed } from '../query/match-latin.ts';
import type { Query, Term } from '../query/query.ts';
import { searchStem } from '../query/search-stem.ts';
import { editDistance } from '../text/edit-distance.ts';
import { isIndexedGram } from './fact-keys.ts';
import type { KeyKind } from './hash-key.ts';
import { nextSyllables } from './next-syllables.ts';
import type { StoredFile } from './stored-file.ts';

/** So few candidates are not worth telling apart by another key. */
const FEW = 8;
/** To read a fact and match it takes as long as to read so many numbers of a list. */
const NUMBERS_A_FACT = 400;
/** Years a date may span before all facts are looked at instead. */
const MOST_YEARS = 200;

/** Finds in a stored file the facts that may match: never too few, mostly not many too many. */
export class Candidates {
  readonly #file: StoredFile;
  #known: readonly string[] | undefined;

  constructor(file: StoredFile) {
    this.#file = file;
  }

  /** Facts that may match a term as typed. */
  strict(term: Term): Set<number> {
    if (term.type === 'latin') return this.#facts(this.#latin(term.text, term.stem));
    const texts = this.#facts(this.#bare(term.text));
    if (term.type === 'han') return texts;
    return union(texts, term.type === 'figure' ? this.#figure(term.figure) : this.#date(term.date));
  }

  /** About how many texts {@link strict} has to look up for a term, told without doing it. */
  effort({ type, text, ...term }: Term): number {
    const { postings, words } = this.#file;
    if (type !== 'latin') {
      const grams = gramsOf(text).filter(isIndexedGram);
      return Math.min(Number.MAX_SAFE_INTEGER, ...grams.map((gram) => postings.count('g', gram)));
    }
    const stems = new Set(text.length < 2 ? [] : words.beginning(text).map(searchStem));
    if ('stem' in term) stems.add(term.stem);
    const counts = [...stems].map((stem) => postings.count('s', stem));
    return counts.reduce((sum, count) => sum + count, 0);
  }

  /** Whether anything may match a query, or a term of it, by how its Chinese is read. */
  isRead({ terms, bare }: Query): boolean {
    const latin = terms.filter(({ type }) => type === 'latin').map(({ text }) => text);
    return [bare, ...latin].some((text) => this.#pinyin(text).size > 0);
  }

  /** Facts that may match a term with a typo. */
  fuzzy(term: Term): Set<number> {
    if (term.type === 'han') return this.#facts(this.#hanFuzzy(term.text));
    if (term.type !== 'latin') return new Set();
    return this.#facts(union(this.#latinFuzzy(term.text), this.#soundFuzzy(term.text)));
  }

  /** Facts that may match a query as a whole. */
  whole({ terms, bare, stems }: Query): Set<number> {
    if (terms.length < 2) return new Set();
    const same = this.#get('v', bare);
    if (stems.length < 2) return this.#facts(same);
    const phrase = this.#all('s', stems);
    return this.#facts(union(same, phrase, this.#pinyin(bare)));
  }

  /** One fact for each Chinese word of the base that stands in a run, so that its words are known. */
  words(run: string): Set<number> {
    const found = new Set<number>();
    for (let start = 0; start < run.length; start++) {
      for (let end = start + 2; end <= Math.min(run.length, start + LONGEST_WORD); end++) {
        for (const owner of this.#get('v', run.slice(start, end))) {
          const [first] = this.#facts(new Set([owner]));
          if (first !== undefined) found.add(first);
        }
      }
    }
    return found;
  }

  #get(kind: KeyKind, text: string): Set<number> {
    return new Set(this.#file.postings.get(kind, text));
  }

  /** Owners that have all keys, or a few more: the rarest are looked up, until few are left. */
  #all(kind: KeyKind, texts: readonly string[]): Set<number> {
    const { postings } = this.#file;
    const rarest: { text: string; count: number }[] = [];
    for (const text of new Set(texts)) {
      const count = postings.count(kind, text);
      if (count === 0) return new Set();
      rarest.push({ text, count });
    }
    rarest.sort((a, b) => a.count - b.count);
    let owners: Set<number> | undefined;
    for (const { text, count } of rarest) {
      if (owners && !isWorthNarrowing(owners, count)) break;
      const more = this.#get(kind, text);
      owners = owners ? intersection([owners, more]) : more;
    }
    return owners ?? new Set();
  }

  #every(): Set<number> {
    return new Set(Array.from({ length: this.#file.contents.facts }, (_, nth) => nth));
  }

  /** Owners as facts: a shared text stands for all facts that have it. */
  #facts(owners: ReadonlySet<number>): Set<number> {
    const facts = new Set<number>();
    for (const owner of owners) {
      if (owner < this.#file.contents.facts) facts.add(owner);
      else for (const fact of this.#file.postings.get('d', String(owner))) facts.add(fact);
    }
    return facts;
  }

  /** Owners of texts that hold a text; of all texts where it is of plain letters throughout. */
  #bare(text: string): Set<number> {
    if (text === '') return new Set();
    const indexed = gramsOf(text).filter(isIndexedGram);
    return indexed.length === 0 ? this.#every() : this.#all('g', indexed);
  }

  #latin(text: string, stem: string): Set<number> {
    const begun = text.length < 2 ? [] : this.#file.words.beginning(text);
    return union(this.#get('s', stem), this.#withStems(begun), this.#pinyin(text));
  }

  #withStems(words: readonly string[]): Set<number> {
    const stems = new Set(words.map(searchStem));
    return union(...[...stems].map((stem) => this.#get('s', stem)));
  }

  #pinyin(text: string): Set<number> {
    if (text.length < 2 || !/^[a-z]+$/.test(text)) return new Set();
    const [first, second, third] = text;
    const initials =
      third === undefined ? this.#get('q', `^${first}${second}`) : this.#all('q', trigrams(text));
    return union(initials, ...this.#syllables(text));
  }

  /** By its first syllable and the next one, which may be cut short; none where the rest is no pinyin. */
  #syllables(text: string): Set<number>[] {
    this.#known ??= this.#file.syllables();
    const known = this.#known;
    return known
      .filter((first) => text.startsWith(first))
      .flatMap((first) => {
        const rest = text.slice(first.length);
        if (rest === '') return [this.#get('p', first)];
        return nextSyllables(rest, known).map((next) => this.#get('p', `${first} ${next}`));
      });
  }

  #figure({ value, upper, unit, place }: Figure): Set<number> {
    const factor = Number(unit?.factor ?? 1);
    const half = 10 ** place / 2;
    const near = [value, upper ?? value].flatMap((end) =>
      [1, factor].flatMap((by) => this.#amounts(Number(end) * by, half * by)),
    );
    return new Set(near);
  }

  /** Exact decimals are kept as floats: the width makes up for it. */
  #amounts(amount: number, half: number): number[] {
    const slack = half + Math.abs(amount) * 1e-9;
    return this.#file.amounts.between(amount - slack, amount + slack);
  }

  #date({ from, to }: DateMention): Set<number> {
    const [first, last] = [from, to].map((day) => Number(day.slice(0, 4)));
    const years = last! - first! + 1;
    if (!(years <= MOST_YEARS)) return this.#every();
    const each = Array.from({ length: Math.max(0, years) }, (_, nth) =>
      this.#get('y', String(first! + nth).padStart(4, '0')),
    );
    return union(this.#get('m', from.slice(5)), ...each);
  }

  /** Texts with all but one of the characters of the term. */
  #hanFuzzy(text: string): Set<number> {
    if (text.length < 3) return new Set();
    const counts = new Map<number, number>();
    for (const char of text.split('')) {
      for (const owner of this.#get('g', char)) counts.set(owner, (counts.get(owner) ?? 0) + 1);
    }
    return new Set(
      [...counts].filter(([, count]) => count >= text.length - 1).map(([owner]) => owner),
    );
  }

  #latinFuzzy(text: string): Set<number> {
    const limit = typosAllowed(text);
    if (limit === 0 || /[0-9]/.test(text)) return new Set();
    const longest = text.length + limit + LONGEST_ENDING;
    const near = this.#file.words
      .ofLength(text.length - limit, longest)
      .filter((word) => !/[0-9]/.test(word) && isNear(text, word, limit));
    return this.#withStems(near);
  }

  #soundFuzzy(text: string): Set<number> {
    const limit = typosAllowed(text);
    if (limit === 0) return new Set();
    const near = this.#file.sounds
      .ofLength(text.length - limit, text.length + limit)
      .filter((sound) => editDistance(text, sound, limit) !== undefined);
    return union(...near.map((sound) => this.#get('f', sound)));
  }
}

const LONGEST_WORD = 12;
/** A stem is at most so many letters shorter than its word: plannings', plan. */
const LONGEST_ENDING = 10;

function isNear(text: string, word: string, limit: number): boolean {
  return (
    editDistance(text, word, limit) !== undefined ||
    editDistance(text, searchStem(word), limit) !== undefined
  );
}

/** A character by itself, or all pairs of neighbours. */
function gramsOf(text: string): string[] {
  if (text.length === 1) return [text];
  return Array.from({ length: text.length - 1 }, (_, at) => text.slice(at, at + 2));
}

function trigrams(text: string): string[] {
  return [...new Set(Array.from({ length: text.length - 2 }, (_, at) => text.slice(at, at + 3)))];
}

/** Whether candidates are so many that a list of so many numbers is read to tell them apart. */
export function isWorthNarrowing({ size }: ReadonlySet<number>, numbers: number): boolean {
  return size > FEW && numbers < size * NUMBERS_A_FACT;
}

/** All that are in one of the sets. */
export function union(...sets: ReadonlySet<number>[]): Set<number> {
  const all = new Set<number>();
  for (const set of sets) for (const each of set) all.add(each);
  return all;
}

/** All that are in each of the sets. */
export function intersection(sets: readonly ReadonlySet<number>[]): Set<number> {
  const [smallest, ...others] = [...sets].sort((a, b) => a.size - b.size);
  return new Set([...(smallest ?? [])].filter((each) => others.every((set) => set.has(each))));
}
