import type { Figure } from '../figures/figure.ts';
import { countsThings } from '../quantity/unit-table.ts';
import type { Draft, neighboursOf } from './draft.ts';
import type { Mention } from './mentions.ts';

/** The figures before and after a figure in its clause. */
export type Neighbours = ReturnType<typeof neighboursOf>;

/** Loss of a mention that another figure stands between, and of one that is another's. */
const PAST_FIGURE = 0.15;
const PAST_NEXT = 0.4;
const OF_NEXT = 0.85;
const BEHIND_FORMER = 0.1;
const OF_FORMER = 0.3;
/** From a figure to the noun a preposition brings in. */
const WITHIN = /^\s(?:in|of|for|among|at|across)\s(?:[\w-]+\s){0,2}$/i;
/** Figures that a comma or semicolon parts stand in different clauses. */
const JOINT = /[、和及与]|\b(?:and|or)\b/i;

/** 70 of the planned 90: what follows the first figure belongs to the second. */
export function partsOf({ text }: Draft, { end }: Figure, { after }: Neighbours): boolean {
  return after !== undefined && !JOINT.test(text.slice(end, after.start));
}

/**
 * Within a clause of several figures a mention belongs to the figure it stands next to: in
 * 90个殡仪馆任务已开工70个 the verb belongs to 70.
 */
export function sharedLoss(
  draft: Draft,
  figure: Figure,
  mention: Mention,
  { before, after }: Neighbours,
): number {
  const { text } = draft;
  const own = distanceTo(figure, mention);
  if (after && mention.start >= after.start) return PAST_NEXT;
  if (after && mention.start >= figure.end)
    return isOfNext(draft, figure, mention, after) ? OF_NEXT : 0;
  if (before && mention.start < before.end) return PAST_FIGURE;
  if (before && isOfFormer(text, figure, mention, before)) return OF_FORMER;
  if (before && mention.start === before.end && own > 1) return BEHIND_FORMER;
  return 0;
}

/** 94% in urban communities and…: what a preposition brings in is told of the figure before it. */
function isBroughtIn({ text }: Draft, { end }: Figure, mention: Mention, after: Figure): boolean {
  return WITHIN.test(text.slice(end, mention.start)) && JOINT.test(text.slice(end, after.start));
}

/** Whether a mention between two figures belongs to the later: it stands nearer to it, or past a joint. */
function isOfNext(draft: Draft, figure: Figure, mention: Mention, after: Figure): boolean {
  const own = distanceTo(figure, mention);
  if (isBroughtIn(draft, figure, mention, after)) return false;
  if (isJoinedBehind(draft.text, figure, mention, after)) return false;
  return (
    /^\s?、/.test(draft.text.slice(figure.end, mention.start)) || distanceTo(after, mention) < own
  );
}

/** 18 measures to support care and 30 projects: the joint behind a mention, not one before it, parts two figures. */
function isJoinedBehind(
  text: string,
  { end }: Pick<Figure, 'end'>,
  mention: Mention,
  { start }: Pick<Figure, 'start'>,
): boolean {
  return JOINT.test(text.slice(mention.end, start)) && !JOINT.test(text.slice(end, mention.start));
}

/**
 * 15 million for every city home and 7 million…, 5,758 who are unattended and 5,078 who…: what is told
 * of the figure before.
 */
function isOfFormer(text: string, { start }: Figure, mention: Mention, { end }: Figure): boolean {
  return (
    isJoinedBehind(text, { end }, mention, { start }) ||
    (WITHIN.test(text.slice(end, mention.start)) && /\band\b/.test(text.slice(mention.end, start)))
  );
}

/** Characters between a figure and a mention; what stands before a sum or share counts nearer. */
export function distanceTo(figure: Figure, mention: Mention): number {
  if (mention.end <= figure.start) return figure.start - mention.end;
  if (mention.start < figure.end) return 0;
  const gap = mention.start - figure.end;
  // Counts are followed by what they count (239家社会组织); money and shares by something else.
  return gap <= 1 || countsThings(figure.unit) ? gap : gap * 2 + 4;
}
