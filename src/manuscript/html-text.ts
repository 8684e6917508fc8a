import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import { HIDDEN_TAGS, partingOf, STRUCK_TAGS } from './html-tags.ts';
import { MappedText } from './mapped-text.ts';
import { isNoteMark } from './note-mark.ts';

/**
 * The text of an HTML page or fragment that a reader sees: without what is hidden or struck out,
 * numbers of notes, comments and tags, entities decoded, blocks on lines of their own, cells parted by
 * tabs. It works on the stream of tokens and builds no tree, so that neither depth nor unclosed tags
 * cost more than their length.
 */
export function htmlText(source: string): MappedText {
  const reader = new HtmlReader(source);
  const tokenizer = new Tokenizer({ decodeEntities: true }, reader);
  tokenizer.write(source);
  tokenizer.end();
  return reader.mapped;
}

const BLANKS = /[ \t\n\f\r]+/g;

class HtmlReader implements TokenizerCallbacks {
  readonly mapped: MappedText;
  readonly #source: string;
  /** The hidden element the reader is in, and how many of its name are open. */
  #hidden = '';
  #depth = 0;
  #inCell = false;
  #inPre = false;

  constructor(source: string) {
    this.#source = source;
    this.mapped = new MappedText(source);
  }

  onopentagname(start: number, end: number): void {
    const tag = this.#source.slice(start, end).toLowerCase();
    if (this.#hidden === 'head' && tag === 'body') this.#hidden = '';
    if (this.#hidden !== '') {
      if (tag === this.#hidden) this.#depth++;
      else if (STRUCK_TAGS.has(this.#hidden)) this.#part(tag, true);
    } else if (this.#hides(tag, start - 1)) {
      this.#hidden = tag;
      this.#depth = 1;
    } else {
      this.#part(tag, true);
      // Kept apart from what it stands on: 10<sup>4</sup> is not 104.
      if (tag === 'sup') this.mapped.replace('^', start - 1, start - 1);
    }
  }

  #hides(tag: string, at: number): boolean {
    if (tag === 'sup') return isNoteMark(this.#source, at, this.mapped.tail);
    return HIDDEN_TAGS.has(tag) || STRUCK_TAGS.has(tag);
  }

  onclosetag(start: number, end: number): void {
    const tag = this.#source.slice(start, end).toLowerCase();
    if (tag === this.#hidden) {
      if (--this.#depth === 0) this.#hidden = '';
    } else if (this.#hidden === '' || STRUCK_TAGS.has(this.#hidden)) {
      this.#part(tag, false);
    }
  }

  ontext(start: number, end: number): void {
    if (this.#hidden !== '') return;
    if (this.#inPre) this.mapped.copy(start, end);
    else this.#flow(start, end);
  }

  ontextentity(codePoint: number, end: number): void {
    if (this.#hidden !== '') return;
    const start = this.#source.lastIndexOf('&', end - 1);
    this.mapped.replace(String.fromCodePoint(codePoint), start, end);
  }

  #part(tag: string, opens: boolean): void {
    if (tag === 'pre') this.#inPre = opens;
    const parting = partingOf(tag);
    if (parting === 'row') this.#inCell = false;
    if (parting === 'cell' && !opens && this.#inCell) this.mapped.endCell();
    if (parting !== undefined)
      this.mapped.separate(parting === 'cell' || this.#inCell ? '\t' : '\n');
    if (parting === 'cell') this.#inCell = opens;
    if (parting === 'cell' && opens) this.mapped.beginCell();
  }

  /** Copies running text, in which a line break is a blank and a blank at the start is nothing. */
  #flow(start: number, end: number): void {
    const text = this.#source.slice(start, end);
    let done = 0;
    for (const { 0: blank, index } of text.matchAll(BLANKS)) {
      const isFirst = index === 0 && this.mapped.isAtStart;
      if (!isFirst && !/[\n\r]/.test(blank)) continue;
      this.mapped.copy(start + done, start + index);
      done = index + blank.length;
      if (!isFirst) this.mapped.replace(' ', start + index, start + done);
    }
    this.mapped.copy(start + done, end);
  }

  onattribdata(): void {}
  onattribend(): void {}
  onattribentity(): void {}
  onattribname(): void {}
  oncdata(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onend(): void {}
  onopentagend(): void {}
  onprocessinginstruction(): void {}
  onselfclosingtag(): void {}
}
