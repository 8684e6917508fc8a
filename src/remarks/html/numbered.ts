import type { Remark } from '../remark.ts';

/** A remark with its number in the draft, and the ids of its two ends in the page. */
export interface Numbered extends Remark {
  number: number;
  /** Id of the text it is on. */
  textId: string;
  /** Id of its card. */
  cardId: string;
}

/** Numbers the remarks on a draft from 1; `draft` is the number of the draft in the page. */
export function numbered(remarks: readonly Remark[], draft: number): Numbered[] {
  return remarks.map((remark, at) => ({
    ...remark,
    number: at + 1,
    textId: `text-${draft}-${at + 1}`,
    cardId: `remark-${draft}-${at + 1}`,
  }));
}
