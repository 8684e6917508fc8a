import { readFileSync } from 'node:fs';
import type { Label, Match, Reason } from '../../src/check/verdict.ts';

/** A figure of a claim with the verdict a person gave it. */
export interface LabelledFigure {
  /** The figure as it stands in the claim, hedge included. */
  text: string;
  verdict: Label;
  match?: Match;
  reason?: Reason;
  /** The report's expression that decides it. */
  report?: string;
}

/** One line of a claims file; the format is described in shared/claims/README.md. */
export interface Claim {
  id: string;
  lang: 'zh' | 'en';
  /** What is being tried, such as `converted` or `wrong-value`. */
  category: string;
  claim: string;
  /** The figures worth judging, in order of the text; empty where it has none. */
  figures: LabelledFigure[];
}

/** Reads a claims file, one JSON object a line; empty lines are skipped. */
export function readClaims(file: string): Claim[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): Claim => JSON.parse(line));
}
