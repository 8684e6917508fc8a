/** FEVER's labels: the report bears it out, contradicts it, or does not speak of it. */
export type Label = 'supported' | 'refuted' | 'nei';

/** How a supported figure agrees with the report. */
export type Match = 'exact' | 'converted' | 'rounded' | 'derived';

/** Why a figure is refuted. */
export type Reason = 'value' | 'direction' | 'subject' | 'unit' | 'status' | 'scope' | 'name';

/** How a verdict was come to, for `--explain`. */
export interface Explanation {
  /** The sum behind a derived or converted figure: `70个 ÷ 90个 = 77.78%`. */
  formula?: string;
  /** The second-best fact, where the call was close. */
  runnerUp?: { fact: string; report: string };
  /** The reasoning from first to last, one plain sentence a step, in the language asked for. */
  steps: readonly string[];
}

/** What is decided of one figure, date or name of a draft. */
export interface Verdict {
  verdict: Label;
  match?: Match;
  reason?: Reason;
  /** The report's own expression that decides it; a formula such as 70个 / 90个 when derived. */
  report?: string;
  /** Ids of the facts it rests on. */
  facts: readonly string[];
  /** One sentence for the reader, in the language asked for. */
  remark?: string;
  /** What to write instead of a refuted text, in the draft's own notation, where that is known. */
  suggestion?: string;
  explanation?: Explanation;
}

/** What is judged: a quantity, a date, or a name that the base knows. */
export type Subject = 'figure' | 'date' | 'name';

/** A stretch of a draft with its verdict. Offsets are UTF-16 code units, the end exclusive. */
export interface Judged extends Verdict {
  what: Subject;
  /** As it stands in the draft. */
  text: string;
  start: number;
  end: number;
}
