import { typosAllowed } from '../query/match-latin.ts';
import { remembered } from '../remembered.ts';
import { editDistance } from '../text/edit-distance.ts';
import { nextSyllables } from './next-syllables.ts';
import { inAny, NONE, type Numbers } from './numbers.ts';
import type { Owners } from './owners.ts';
import type { StoredFile } from './stored-file.ts';

/** Finds in a stored file the owners of Chinese that is read as Latin letters say. */
export class Sounds {
  readonly #file: StoredFile;
  readonly #owners: Owners;
  #known: ReadonlySet<string> | undefined;

  constructor(file: StoredFile, owners: Owners) {
    this.#file = file;
    this.#owners = owners;
  }

  /** Those read just so, in full or by initials: a term is asked for alone and in its query. */
  readonly read = remembered((text: string) => this.#read(text));

  #read(text: string): Numbers {
    if (text.length < 2 || !/^[a-z]+$/.test(text)) return NONE;
    const [first, second, third] = text;
    const initials =
      third === undefined
        ? this.#owners.get('q', `^${first}${second}`)
        : this.#owners.all('q', trigrams(text));
    return inAny(initials, ...this.#syllables(text));
  }

  /** By its first syllable and the next one, which may be cut short; none where the rest is no pinyin. */
  #syllables(text: string): Numbers[] {
    this.#known ??= new Set(this.#file.syllables());
    const known = this.#known;
    return beginnings(text)
      .filter((first) => known.has(first))
      .flatMap((first) => {
        const rest = text.slice(first.length);
        if (rest === '') return [this.#owners.get('p', first)];
        const next = nextSyllables(rest, [...known]);
        return next.map((second) => this.#owners.get('p', `${first} ${second}`));
      });
  }

  /** Those read so as a whole, with a typo. */
  fuzzy(text: string): Numbers {
    const limit = typosAllowed(text);
    if (limit === 0) return NONE;
    const near = this.#file.sounds
      .ofLength(text.length - limit, text.length + limit)
      .filter((sound) => editDistance(text, sound, limit) !== undefined);
    return inAny(...near.map((sound) => this.#owners.get('f', sound)));
  }
}

function beginnings(text: string): string[] {
  return Array.from(text, (_, at) => text.slice(0, at + 1));
}

function trigrams(text: string): string[] {
  return [...new Set(Array.from({ length: text.length - 2 }, (_, at) => text.slice(at, at + 3)))];
}
