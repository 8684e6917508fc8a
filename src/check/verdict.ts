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
  /** Exact value of the report in the draft's unit, for a correction; decimal text. */
  correct?: string;
  /** One sentence in plain English for the reader. */
  remark?: string;
  /** Id of the fact that came second, where the call was close. */
  runnerUp?: string;
  /** The steps of the reasoning, in order. */
  trace: readonly string[];
}

/** A figure of the draft with its verdict. */
export interface Judged extends Verdict {
  figure: Figure;
}
