import type { Figure } from '../figures/figure.ts';

/** FEVER's labels: the report bears it out, contradicts it, or does not speak of it. */
export type Label = 'supported' | 'refuted' | 'nei';

/** How a supported figure agrees with the report. */
export type Match = 'exact' | 'converted' | 'rounded' | 'derived';

/** Why a figure is refuted. */
export type Reason = 'value' | 'direction' | 'subject' | 'unit' | 'status' | 'scope' | 'name';

/** What is decided of one figure of a draft. */
export interface Verdict {
  verdict: Label;
  match?: Match;
  reason?: Reason;
  /** The report's own expression that decides it; a formula such as 70个 / 90个 when derived. */
  report?: string;
  /** Ids of the facts it rests on. */
  facts: readonly string[];
  /** One sentence in plain English for the reader. */
  remark?: string;
}

/** A figure of the draft with its verdict. */
export interface Judged extends Verdict {
  figure: Figure;
}
