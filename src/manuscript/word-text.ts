import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import { MappedText } from './mapped-text.ts';

/**
 * The text of a part of a Word document (WordprocessingML, ECMA-376 part 1, chapter 17):
 * paragraphs on lines of their own, cells of a table parted by tabs. Left out are deleted text,
 * field codes and the second form of what is drawn.
 */
export function wordText(xml: string): string {
  const reader = new WordReader(xml);
  const tokenizer = new Tokenizer({ xmlMode: true, decodeEntities: true }, reader);
  tokenizer.write(xml);
  tokenizer.end();
  return reader.mapped.text;
}

/** Properties of a paragraph, text moved elsewhere, and what stands in for a drawing. */
const HIDDEN = new Set(['pPr', 'moveFrom', 'Fallback']);

class WordReader implements TokenizerCallbacks {
  readonly mapped: MappedText;
  readonly #xml: string;
  #hidden = 0;
  #cells = 0;
  #inText = false;
  /** The element whose tag is being read. */
  #name = '';

  constructor(xml: string) {
    this.#xml = xml;
    this.mapped = new MappedText(xml);
  }

  onopentagname(start: number, end: number): void {
    const name = this.#localName(start, end);
    this.#name = name;
    if (HIDDEN.has(name)) this.#hidden++;
    else if (name === 't') this.#inText = true;
    else if (name === 'tc') {
      this.#cells++;
      this.mapped.beginCell();
    } else if (this.#hidden > 0) return;
    else if (name === 'tab') this.mapped.separate('\t');
    else if (name === 'br' || name === 'cr') this.mapped.separate('\n');
    else if (name === 'noBreakHyphen') this.mapped.replace('-', start, end);
  }

  /** An empty element ends where it began. */
  onselfclosingtag(): void {
    this.#close(this.#name);
  }

  onclosetag(start: number, end: number): void {
    this.#close(this.#localName(start, end));
  }

  ontext(start: number, end: number): void {
    if (this.#inText && this.#hidden === 0) this.mapped.copy(start, end);
  }

  ontextentity(codePoint: number, end: number): void {
    if (this.#inText && this.#hidden === 0)
      this.mapped.replace(String.fromCodePoint(codePoint), end, end);
  }

  #close(name: string): void {
    if (HIDDEN.has(name)) this.#hidden--;
    else if (name === 't') this.#inText = false;
    else if (name === 'tc') {
      this.#cells--;
      this.mapped.endCell();
    }
    if (name === 'tr') this.mapped.separate('\n');
    else if (name === 'p' || name === 'tc')
      this.mapped.separate(this.#cells > 0 || name === 'tc' ? '\t' : '\n');
  }

  #localName(start: number, end: number): string {
    const name = this.#xml.slice(start, end);
    return name.slice(name.indexOf(':') + 1);
  }

  oncdata(): void {}
  onattribdata(): void {}
  onattribend(): void {}
  onattribentity(): void {}
  onattribname(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onend(): void {}
  onopentagend(): void {}
  onprocessinginstruction(): void {}
}
