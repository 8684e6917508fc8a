import type { Figure } from '../figures/figure.ts';
import { type Draft, firstFrom, neighboursOf } from './draft.ts';
import { partsOf } from './shared.ts';

const BEHIND = /^[^\S\n]?(?:of (?:the )?|的)?$/i;
/** Characters from a figure to what it counts, and mentions looked at before it. */
const LEAD = 18;
const MOST_BEFORE = 12;

/** The terms of what a figure counts: of the words in it (18877个村), right behind it, or else right before it. */
export function countedTerms(draft: Draft, figure: Figure): string[] {
  const within = draft.mentions
    .slice(firstFrom(draft.mentions, figure.start), firstFrom(draft.mentions, figure.end))
    .map(({ term }) => term);
  if (within.length > 0) return within;
  const middle = firstFrom(draft.mentions, figure.end);
  const behind: string[] = [];
  const isPart = partsOf(draft, figure, neighboursOf(draft, figure));
  for (let at = middle; !isPart && at < draft.mentions.length; at++) {
    const { term, start } = draft.mentions[at]!;
    if (start - figure.end > LEAD || !BEHIND.test(draft.text.slice(figure.end, start))) break;
    behind.push(term);
  }
  if (behind.length > 0) return behind;
  const before: string[] = [];
  for (let at = middle - 1; at >= Math.max(0, middle - MOST_BEFORE); at--)
    if (draft.mentions[at]!.end === figure.start) before.push(draft.mentions[at]!.term);
  return before;
}
