/**
 * A text taken piece by piece out of a source, from its beginning to its end, with the way back from
 * the one to the other. Offsets are UTF-16 code units.
 */
export class MappedText {
  readonly #source: string;
  readonly #parts: string[] = [];
  /** Where each piece starts in the text and in the source. */
  readonly #textStarts: number[] = [];
  readonly #sourceStarts: number[] = [];
  /** Whether a piece stands in the source letter for letter. */
  readonly #isCopy: boolean[] = [];
  #length = 0;
  #sourceEnd = 0;
  #separator = '';
  /** How many pieces there were where the cell began. */
  #cell = 0;

  constructor(source: string) {
    this.#source = source;
  }

  /** The text so far. */
  get text(): string {
    return this.#parts.join('');
  }

  /** Whether the next piece begins a line or a cell. */
  get isAtStart(): boolean {
    return this.#length === 0 || this.#separator !== '';
  }

  /** The last piece added to the line or cell that the next piece goes on with. */
  get tail(): string {
    return this.isAtStart ? '' : this.#parts.at(-1)!;
  }

  /** Adds a stretch of the source as it stands. */
  copy(start: number, end: number): void {
    if (start >= end) return;
    this.#separate();
    this.#append(this.#source.slice(start, end), start, end, true);
  }

  /** Adds what a stretch of the source stands for, such as `&` for `&amp;`. */
  replace(text: string, start: number, end: number): void {
    if (text === '') return;
    this.#separate();
    this.#append(text, start, end, false);
  }

  /**
   * Adds the text of a fragment of the source.
   *
   * @param place where an offset in the fragment stands in the source.
   */
  addFragment(fragment: MappedText, place: (offset: number) => number): void {
    for (const [at, part] of fragment.#parts.entries()) {
      const start = place(fragment.#sourceStarts[at]!);
      const end = start + part.length;
      if (fragment.#isCopy[at] && this.#source.slice(start, end) === part) this.copy(start, end);
      else this.replace(part, start, start);
    }
  }

  /**
   * Parts what follows from what stands before: a line feed parts more than a tab. Several in a row
   * count as one, and none is set before the first piece or behind the last.
   */
  separate(by: '\n' | '\t'): void {
    if (this.#parts.length > 0 && this.#separator !== '\n') this.#separator = by;
  }

  /** A cell of a table begins. */
  beginCell(): void {
    this.#cell = this.#parts.length;
  }

  /** It ends: an empty one too is a cell of its row, so that the others stay in their columns. */
  endCell(): void {
    if (this.#parts.length > this.#cell) return;
    this.#separate();
    this.#append('', this.#sourceEnd, this.#sourceEnd, false);
  }

  /** The offset in the source of an offset in the text; never falls when its argument rises. */
  inSource(offset: number): number {
    if (offset >= this.#length) return this.#sourceEnd;
    const piece = lastAtOrBelow(this.#textStarts, offset);
    const start = this.#sourceStarts[piece] ?? 0;
    return this.#isCopy[piece] ? start + offset - this.#textStarts[piece]! : start;
  }

  /** A separator stands where the piece before it ends. */
  #separate(): void {
    const separator = this.#separator;
    if (separator === '') return;
    this.#separator = '';
    this.#append(separator, this.#sourceEnd, this.#sourceEnd, false);
  }

  #append(text: string, start: number, end: number, isCopy: boolean): void {
    this.#parts.push(text);
    this.#textStarts.push(this.#length);
    this.#sourceStarts.push(Math.max(start, this.#sourceEnd));
    this.#isCopy.push(isCopy);
    this.#length += text.length;
    this.#sourceEnd = Math.max(end, this.#sourceEnd);
  }
}

/** Index of the last of some rising numbers that is not above a limit; -1 where all are. */
export function lastAtOrBelow(rising: readonly number[], limit: number): number {
  let low = 0;
  let high = rising.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (rising[middle]! <= limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
