/** What a draft is written in. */
export type ManuscriptFormat = 'text' | 'markdown' | 'html' | 'docx';

/** A draft as read: its source, and the text in it that a reader sees. */
export interface Manuscript {
  /** As named by the user; `-` is stdin. */
  name: string;
  format: ManuscriptFormat;
  /** Name of the encoding as the WHATWG Encoding Standard has it: `utf-8` or `gb18030`. */
  encoding: 'utf-8' | 'gb18030';
  /** The decoded file, without a byte-order mark; for .docx the text taken out of it. */
  source: string;
  /** The text that is checked: the source without its markup. */
  text: string;
  /**
   * The offset in `source` of an offset in `text`, both in UTF-16 code units. Rises with its
   * argument.
   */
  inSource(offset: number): number;
}
