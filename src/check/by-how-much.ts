import type { Figure } from '../figures/figure.ts';
import type { Context } from './context.ts';
import { clauseSpan } from './draft.ts';

const BEFORE =
  /(?:[比较][^,，]{1,24}?(?:多|少|高|低)[出了]?|[高低多少]于[\u4e00-\u9fff]{1,14}|\b(?:exceed|surpass|outnumber|trail)\w*\b.{1,60}\bby)\s?(?:约|近|大约|about|some|around)?\s?$/i;
const BEHIND =
  /^\s?(?:more|less|fewer|higher|lower|above|below|short of)\b(?!\s?(?:than )?(?:last|a year|in 20))[^.;]{0,40}?(?:\bthan\b|\bthose\b|\bthe\b|\b[a-z])/i;

/** Whether a figure is by how much one thing differs from another: it is the number of neither. */
export function isByHowMuch({ draft }: Context, figure: Figure): boolean {
  const [start, end] = clauseSpan(draft, figure);
  return (
    BEFORE.test(draft.text.slice(start, figure.start)) ||
    BEHIND.test(draft.text.slice(figure.end, end))
  );
}
