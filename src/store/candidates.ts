import type { DateMention, Figure } from '../figures/figure.ts';
import { typosAllowed } from '../query/match-latin.ts';
import type { Query, Term } from '../query/query.ts';
import { searchStem } from '../query/search-stem.ts';
import { remembered } from '../remembered.ts';
import { editDistance } from '../text/edit-distance.ts';
import { isIndexedGram } from './fact-keys.ts';
import { allBelow, inAny, known, NONE, type Numbers } from './numbers.ts';
import { Owners } from './owners.ts';
import { rising } from './rising-arrays.ts';
import { Sounds } from './sounds.ts';
import type { StoredFile } from './stored-file.ts';

/** Years a date may span before all facts are looked at instead. */
const MOST_YEARS = 200;

/** Finds in a stored file the facts that may match: never too few, mostly not many too many. */
export class Candidates {
  readonly #file: StoredFile;
  readonly #owners: Owners;
  readonly #sounds: Sounds;
  /** The stems of the words that begin so: asked for to tell how rare a term is, and to look it up. */
  readonly #begun = remembered((text: string) =>
    text.length < 2 ? [] : this.#file.words.beginning(text).map(searchStem),
  );

  constructor(file: StoredFile) {
    this.#file = file;
    this.#owners = new Owners(file);
    this.#sounds = new Sounds(file, this.#owners);
  }

  /** Facts that may match a term as typed. */
  strict(term: Term): Numbers {
    if (term.type === 'latin') return this.#owners.facts(this.#latin(term.text, term.stem));
    const texts = this.#owners.facts(this.#bare(term.text));
    if (term.type === 'han') return texts;
    return inAny(texts, term.type === 'figure' ? this.#figure(term.figure) : this.#date(term.date));
  }

  /** About how many texts {@link strict} has to look up for a term, told without doing it. */
  effort({ type, text, ...term }: Term): number {
    const owners = this.#owners;
    if (type !== 'latin') {
      const grams = gramsOf(text).filter(isIndexedGram);
      return Math.min(Number.MAX_SAFE_INTEGER, ...grams.map((gram) => owners.get('g', gram).most));
    }
    const stems = new Set(this.#begun(text));
    if ('stem' in term) stems.add(term.stem);
    const counts = [...stems].map((stem) => owners.get('s', stem).most);
    return counts.reduce((sum, count) => sum + count, 0);
  }

  /** Whether anything may match a query, or a term of it, by how its Chinese is read. */
  isRead({ terms, bare }: Query): boolean {
    const latin = terms.filter(({ type }) => type === 'latin').map(({ text }) => text);
    return [bare, ...latin].some((text) => this.#sounds.read(text).most > 0);
  }

  /** Facts that may match a term with a typo. */
  fuzzy(term: Term): Numbers {
    if (term.type === 'han') return this.#owners.facts(this.#hanFuzzy(term.text));
    if (term.type !== 'latin') return NONE;
    return this.#owners.facts(inAny(this.#latinFuzzy(term.text), this.#sounds.fuzzy(term.text)));
  }

  /** Facts that may match a query as a whole. */
  whole({ terms, bare, stems }: Query): Numbers {
    if (terms.length < 2) return NONE;
    const same = this.#owners.get('v', bare);
    if (stems.length < 2) return this.#owners.facts(same);
    const phrase = this.#owners.all('s', stems);
    return this.#owners.facts(inAny(same, phrase, this.#sounds.read(bare)));
  }

  /** One fact for each Chinese word of the base that stands in a run, so that its words are known. */
  readonly words = remembered((run: string): readonly number[] => {
    const { contents, postings } = this.#file;
    const found: (number | undefined)[] = [];
    for (let start = 0; start < run.length; start++) {
      for (let end = start + 2; end <= Math.min(run.length, start + LONGEST_WORD); end++) {
        for (const owner of postings.get('v', run.slice(start, end)))
          found.push(owner < contents.facts ? owner : postings.first('d', String(owner)));
      }
    }
    return rising(found.filter((first) => first !== undefined));
  });

  /** Owners of texts that hold a text; of all texts where it is of plain letters throughout. */
  #bare(text: string): Numbers {
    if (text === '') return NONE;
    const indexed = gramsOf(text).filter(isIndexedGram);
    return indexed.length === 0 ? this.#every() : this.#owners.all('g', indexed);
  }

  #latin(text: string, stem: string): Numbers {
    return inAny(this.#withStems([stem, ...this.#begun(text)]), this.#sounds.read(text));
  }

  #withStems(stems: readonly string[]): Numbers {
    return inAny(...[...new Set(stems)].map((stem) => this.#owners.get('s', stem)));
  }

  #every(): Numbers {
    return allBelow(this.#file.contents.facts);
  }

  #figure({ value, upper, unit, place }: Figure): Numbers {
    const factor = Number(unit?.factor ?? 1);
    const half = 10 ** place / 2;
    const near = [value, upper ?? value].flatMap((end) =>
      [1, factor].flatMap((by) => this.#amounts(Number(end) * by, half * by)),
    );
    return known(rising(near));
  }

  /** Exact decimals are kept as floats: the width makes up for it. */
  #amounts(amount: number, half: number): number[] {
    const slack = half + Math.abs(amount) * 1e-9;
    return this.#file.amounts.between(amount - slack, amount + slack);
  }

  #date({ from, to }: DateMention): Numbers {
    const [first, last] = [from, to].map((day) => Number(day.slice(0, 4)));
    const years = last! - first! + 1;
    if (!(years <= MOST_YEARS)) return this.#every();
    const each = Array.from({ length: Math.max(0, years) }, (_, nth) =>
      this.#owners.get('y', String(first! + nth).padStart(4, '0')),
    );
    return inAny(this.#owners.get('m', from.slice(5)), ...each);
  }

  /** Texts with all but one of the characters of the term. */
  #hanFuzzy(text: string): Numbers {
    if (text.length < 3) return NONE;
    const counts = new Map<number, number>();
    for (const char of text.split('')) {
      for (const owner of this.#owners.get('g', char).from(0))
        counts.set(owner, (counts.get(owner) ?? 0) + 1);
    }
    const near = [...counts].filter(([, count]) => count >= text.length - 1);
    return known(rising(near.map(([owner]) => owner)));
  }

  #latinFuzzy(text: string): Numbers {
    const limit = typosAllowed(text);
    if (limit === 0 || /[0-9]/.test(text)) return NONE;
    const [shortest, longest] = [text.length - limit, text.length + limit + LONGEST_ENDING];
    const near = this.#file.words
      .all()
      .filter(({ length }) => length >= shortest && length <= longest)
      .filter((word) => !/[0-9]/.test(word) && isNear(text, word, limit));
    return this.#withStems(near.map(searchStem));
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
