/**
 * What a command hands to the renderers: the answer as data, as flat records, and as blocks for the
 * eye. Renderers know these types and nothing of facts.
 */

/** What a piece of text means to the reader; the palette gives each tone its colour. */
export type Tone = 'plain' | 'strong' | 'dim' | 'id' | 'value' | 'good' | 'bad' | 'warn' | 'accent';

/** A stretch of text in one tone; `mark` highlights it as matched. */
export interface Span {
  text: string;
  tone?: Tone;
  mark?: boolean;
}

/** The text of a table cell or line: plain, or in spans. May hold line breaks. */
export type Cell = string | readonly Span[];

/** A column of a table block. */
export interface Column {
  title: string;
  align?: 'left' | 'right';
  /** Narrowest width, in terminal columns, that it may be shrunk to when the table is too wide. */
  min?: number;
  /** Columns of a higher rank are shrunk first; default 0 (shrunk last). */
  yields?: number;
}

/** A part of what a person sees, from top to bottom; blank lines stand between blocks. */
export type Block =
  | { type: 'heading'; text: Cell }
  | { type: 'text'; text: Cell }
  | { type: 'table'; columns: readonly Column[]; rows: readonly (readonly Cell[])[] }
  | { type: 'pairs'; rows: readonly (readonly [string, Cell])[] }
  | { type: 'bars'; rows: readonly Bar[] };

/** One bar of a chart: `share` of the longest bar, 0 to 1. */
export interface Bar {
  label: Cell;
  share: number;
  value: Cell;
}

/** A value of a flat record. */
export type Scalar = string | number | boolean | null;

/** Flat records, for the formats that have rows and columns of plain values. */
export interface Records {
  fields: readonly string[];
  rows: readonly (readonly Scalar[])[];
}

/** An answer in the three shapes that the formats need. */
export interface View {
  /** A JSON value: an array for lists, an object for one thing. */
  data: unknown;
  records: Records;
  blocks: readonly Block[];
}

/** What a renderer has to know of the place its text goes to. */
export interface RenderOptions {
  /** Width in terminal columns. */
  width: number;
  /** Depth of colour as chalk counts it: 0 none, 1 basic, 2 256 colours, 3 true colour. */
  color: 0 | 1 | 2 | 3;
  /** Leave cells of CSV and TSV as they are that a spreadsheet would run as formulas; default false. */
  rawCells?: boolean;
}
