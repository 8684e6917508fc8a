/**
 * How a base and its report can disagree. Codes are stable.
 *
 * - `other-text`: the report is not the one whose SHA-256 the base gives
 * - `no-begin`, `no-end`: the first or last words of the body are not found
 * - `no-section`: a section title is not found, or not in the order of the base
 * - `no-place`: a section has no such paragraph, or the paragraph no such sentence
 * - `not-written`: `asWritten` does not stand in the sentence the fact names
 * - `uncovered`: a numeral of the body is in no fact and not listed under `notFigures`
 * - `claimed-twice`: two facts claim the same numeral
 * - `idle`: an entry of `notFigures` covers nothing
 */
export type FindingCode =
  | 'other-text'
  | 'no-begin'
  | 'no-end'
  | 'no-section'
  | 'no-place'
  | 'not-written'
  | 'uncovered'
  | 'claimed-twice'
  | 'idle';

/** One disagreement of a base and its report. */
export interface Finding {
  code: FindingCode;
  /** What is wrong, in one sentence without a full stop. */
  message: string;
  /** How to mend it, in one sentence. */
  hint: string;
  /** Id of the fact it is about. */
  fact?: string;
  section?: string;
  /** Within the section, from 1. */
  paragraph?: number;
  /** Within the paragraph, from 1. */
  sentence?: number;
  /** The numeral with the few characters around it, as the report has them. */
  around?: string;
}
