/** What a draft is written in. */
export type ManuscriptFormat = 'text' | 'markdown' | 'html' | 'docx';

/** A draft as read: its source, and the text in it that a reader sees. */
export interface Manuscript {
  /** As named by the user; `-` is stdin. */
  name: string;
  format: ManuscriptFormat;
  /** Name of the encoding as the WHATWG Encoding Standard has it. */
  encoding: 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be';
  /** Set where the file begins with a byte-order mark. */
  hasMark?: true;
  /** The decoded file, without a byte-order mark; for .docx the text taken out of it. */
  source: string;
  /** The text that is checked: the source without its markup. */
  text: string;
  /**
   * The offset in `source` of an offset in `text`, both in UTF-16 code units. Never falls when its
   * argument rises.
   */
  inSource(offset: number): number;
}
