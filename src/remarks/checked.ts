import type { Judged } from '../check/verdict.ts';
import type { Manuscript } from '../manuscript/manuscript.ts';

/** A draft with what was judged in it, in order of its text. */
export interface Checked {
  manuscript: Manuscript;
  judged: readonly Judged[];
}
