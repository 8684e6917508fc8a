/**
 * Finds the longest of many words at a place of a text. How long that takes depends on how many
 * different lengths the words with the same first character have, not on how many words there are.
 */
export class LongestWords<T> {
  readonly #values = new Map<string, T>();
  /** Lengths of the words by their first character (UTF-16 code unit), longest first. */
  readonly #lengths = new Map<string, number[]>();

  constructor(entries: Iterable<readonly [word: string, value: T]>) {
    for (const [word, value] of entries) {
      if (word === '') continue;
      this.#values.set(word, value);
      const lengths = this.#lengths.get(word[0]!);
      if (!lengths) this.#lengths.set(word[0]!, [word.length]);
      else if (!lengths.includes(word.length)) lengths.push(word.length);
    }
    for (const lengths of this.#lengths.values()) lengths.sort((a, b) => b - a);
  }

  /** Whether any word begins with a character (UTF-16 code unit). */
  beginWith(char: string): boolean {
    return this.#lengths.has(char);
  }

  /** The longest word that begins at an offset, of those that may stand there. */
  at(
    text: string,
    offset: number,
    mayStand: (word: string) => boolean = () => true,
  ): { word: string; value: T } | undefined {
    for (const length of this.#lengths.get(text[offset]!) ?? []) {
      const word = text.slice(offset, offset + length);
      const value = this.#values.get(word);
      if (value !== undefined && mayStand(word)) return { word, value };
    }
    return undefined;
  }
}
