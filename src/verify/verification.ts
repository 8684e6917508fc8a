import type { Wording } from '../lang/lang.ts';

/**
 * What verifying a base against its report can find. Codes are stable.
 *
 * - `sha256`: the text is not the one the base was made from
 * - `missing-begin`, `missing-end`: the words that open or close the body are not in the text
 * - `missing-section`: no line of the text is the heading of the section
 * - `section-order`: the heading stands before that of a section listed earlier
 * - `wrong-place`: the expression stands in the text, but not where the fact says
 * - `occurrence`: the sentence has the expression fewer times than the fact says
 * - `absent`: the expression stands nowhere in the text
 * - `counted-by`: the fact counts by something (per year) of which its sentence says nothing
 * - `uncovered`: a numeral of the text that no fact and no entry of `notFigures` accounts for
 * - `double`: a figure whose numerals other facts cover too: it could be lost unnoticed
 * - `hidden-figure`: an entry of `notFigures` that covers the numeral of a figure
 * - `unused-not-figure`: an entry of `notFigures` that covers no numeral
 */
export type VerifyCode =
  | 'sha256'
  | 'missing-begin'
  | 'missing-end'
  | 'missing-section'
  | 'section-order'
  | 'wrong-place'
  | 'occurrence'
  | 'absent'
  | 'counted-by'
  | 'uncovered'
  | 'double'
  | 'hidden-figure'
  | 'unused-not-figure';

/** A place of a report's text. */
export interface TextPlace {
  /** Line and column in the file, from 1; columns count code points of the text in form NFC. */
  line: number;
  column: number;
  /** Id of the section; absent before the first heading where the base has no section for it. */
  section?: string;
  /** Paragraph within the section and sentence within the paragraph, from 1; absent in headings. */
  paragraph?: number;
  sentence?: number;
}

/** One thing in which a base and its report disagree. */
export interface VerifyProblem {
  code: VerifyCode;
  /** What is wrong, in one sentence without a full stop. */
  message: string;
  /** How to mend it, in one sentence. */
  hint: string;
  /** Id of the fact it is about. */
  fact?: string;
  /** The numeral, expression or heading it is about, as the text or the base writes it. */
  expression?: string;
  /** Where in the text it applies; absent where the base names a place that the text lacks. */
  place?: TextPlace;
  /** For `wrong-place`: where the expression does stand, in the order of the text; at most ten. */
  standsAt?: readonly TextPlace[];
}

/** A problem in each language. */
export interface VerifyFinding extends Omit<VerifyProblem, 'message' | 'hint'> {
  message: Wording<string>;
  hint: Wording<string>;
}

/** How a base and its report agree. */
export interface Verification {
  /** Id of the report. */
  report: string;
  /** No problem was found. */
  ok: boolean;
  counts: {
    /** Facts of the base. */
    facts: number;
    /** Facts whose expression stands where they say. */
    inPlace: number;
    /** Numerals of the text; of them: */
    numerals: number;
    /** numerals that a fact covers, */
    covered: number;
    /** and numerals that only `notFigures` accounts for. */
    notFigures: number;
  };
  problems: readonly VerifyProblem[];
}
