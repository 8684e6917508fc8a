import type { Figure } from '../figures/figure.ts';
import { COMMON_HAN } from '../text/han.ts';
import {
  between,
  columnHead,
  type Draft,
  firstFrom,
  headingSpan,
  neighboursOf,
  nextFigure,
  type PlacedMention,
  REACH_AHEAD,
  REACH_BACK,
} from './draft.ts';
import type { Mention } from './mentions.ts';
import { distanceTo, type Neighbours, partsOf, sharedLoss } from './shared.ts';
import type { Place } from './structure.ts';
import type { Span } from './table-cells.ts';

/** How strongly the text around a figure speaks of a term, 0 to 1, and how near in characters. */
export interface Evidence {
  strength: number;
  distance: number;
}

/** Strength by where the mention stands, seen from the figure. */
const SAME_CLAUSE = 1;
const EARLIER_CLAUSE = 0.8;
const CLAUSE_STEP = 0.06;
const EARLIER_FLOOR = 0.45;
const PAST_SEMICOLON = 0.5;
export const LATER_CLAUSE = 0.5;
const LATER_WITH_FIGURES = 0.15;
const EARLIER_SENTENCE = 0.42;
const SENTENCE_STEP = 0.1;
/** Of what an amount is only compared with. */
const NONE = 0.1;
/** Characters looked at behind a figure, and before a mention. */
const LEAD = 18;
/** Words that lead from a figure to what it is of, or is set beside, are no longer. */
const LONGEST_LEAD = 32;
const OF = /^\s*(?:of|的)\s*(?:the |all |its |their )?$/i;
const COMPARED =
  /^[,，\s]{0,2}(?:(?:which|that) (?:is|was) )?(?:above|below|(?:higher|lower|more|less) than|exceed(?:s|ed|ing))\s?(?:the )?$/i;
const COMPARED_HAN = /^[,，\s]{0,2}(?:高于|低于|多于|少于|超过|超出|不及)\s?(?:全省|当地)?$/;
/** 8 million more than county homes: what is set beside it. */
const BY_HOW_MUCH = /^\s(?:higher|lower|more|less) than/i;
const SENTENCES_BACK = 3;
const CLAUSES_BACK = 8;
/** Most mentions looked at before and after a figure, so that crowded texts take no longer. */
const MOST_BEFORE = 40;
const MOST_AFTER = 12;

/** The best evidence for each term around a figure, walking outward from clause to paragraph. */
export function evidenceFor(draft: Draft, figure: Figure): Map<string, Evidence> {
  const { mentions } = draft;
  const place = draft.places.get(figure)!;
  const neighbours = neighboursOf(draft, figure);
  const best = new Map<string, Evidence>();
  const middle = firstFrom(mentions, figure.start);
  for (let at = middle - 1; at >= Math.max(0, middle - MOST_BEFORE); at--) {
    const mention = mentions[at]!;
    if (mention.start < figure.start - REACH_BACK || isPast(mention, place)) break;
    note(best, mention.term, strengthOf(draft, figure, place, mention, neighbours));
  }
  for (let at = middle; at < Math.min(mentions.length, middle + MOST_AFTER); at++) {
    const mention = mentions[at]!;
    if (mention.start > figure.end + REACH_AHEAD || mention.place.sentence > place.sentence) break;
    note(best, mention.term, strengthOf(draft, figure, place, mention, neighbours));
  }
  // What heads a column or a list, each cell and line of it is told of too.
  const inColumn = { strength: SAME_CLAUSE, distance: 0 };
  const inList = { strength: EARLIER_SENTENCE, distance: REACH_BACK };
  for (const term of termsWithin(draft, columnHead(draft, figure))) note(best, term, inColumn);
  for (const term of termsWithin(draft, headingSpan(draft, place))) note(best, term, inList);
  return best;
}

function termsWithin({ mentions }: Draft, span: Span | undefined): string[] {
  return span ? between(mentions, ...span).map(({ term }) => term) : [];
}

function isPast({ place: at }: PlacedMention, place: Place): boolean {
  const { clause, sentence, paragraph, heading } = place;
  // The lines of a list go on about what the one before them names.
  const isTogether =
    at.paragraph === paragraph || (heading !== undefined && at.heading === heading);
  if (!isTogether || at.sentence < sentence - SENTENCES_BACK) return true;
  return at.sentence === sentence && at.clause < clause - CLAUSES_BACK;
}

function note(best: Map<string, Evidence>, term: string, found: Evidence): void {
  const known = best.get(term);
  const better =
    !known ||
    found.strength > known.strength ||
    (found.strength === known.strength && found.distance < known.distance);
  if (better) best.set(term, found);
}

function strengthOf(
  draft: Draft,
  figure: Figure,
  place: Place,
  mention: PlacedMention,
  neighbours: Neighbours,
): Evidence {
  const at = mention.place;
  const lead = draft.text.slice(figure.end, mention.start);
  // Most terms are named before the figure, or far behind it.
  const isNear = lead !== '' && lead.length <= LONGEST_LEAD;
  const isOwn = isNear && OF.test(lead) && !partsOf(draft, figure, neighbours);
  const distance = isOwn ? 0 : distanceTo(figure, mention);
  if (isNear && setsBeside(lead)) return { strength: NONE, distance };
  if (at.clause < place.clause && isCompared(draft, mention)) return { strength: NONE, distance };
  if (at.sentence < place.sentence) {
    const back = place.sentence - at.sentence - 1;
    return { strength: EARLIER_SENTENCE - back * SENTENCE_STEP, distance };
  }
  if (at.clause < place.clause) {
    const back = place.clause - at.clause - 1;
    const strength = Math.max(EARLIER_CLAUSE - back * CLAUSE_STEP, EARLIER_FLOOR);
    const parted = draft.structure.parts[at.clause] !== draft.structure.parts[place.clause];
    return { strength: parted ? strength * PAST_SEMICOLON : strength, distance };
  }
  if (at.clause > place.clause) {
    if (isLeftOut(draft, mention)) return { strength: NONE, distance };
    if (isToldOf(draft, figure, mention)) return { strength: EARLIER_CLAUSE, distance };
    const crowded = at.clause > nextTold(draft, place.clause) || hasFigure(draft, at.clause);
    return { strength: crowded ? LATER_WITH_FIGURES : LATER_CLAUSE, distance };
  }
  return {
    strength: SAME_CLAUSE - (isOwn ? 0 : sharedLoss(draft, figure, mention, neighbours)),
    distance,
  };
}

/** Whether a figure is only told in comparison with what the words lead to. */
function setsBeside(lead: string): boolean {
  if (COMMON_HAN.test(lead)) return COMPARED_HAN.test(lead);
  return COMPARED.test(lead) && !BY_HOW_MUCH.test(lead);
}

const THAN = /(?:比|较|\bthan (?:those )?(?:in )?(?:the )?)$/i;

/** 比村里还高，到了94%: what the clause before only compares with. */
function isCompared({ text }: Draft, { start }: Mention): boolean {
  return (
    '比较 '.includes(text[start - 1] ?? '\n') &&
    THAN.test(text.slice(Math.max(0, start - LEAD), start))
  );
}

const THIS_IS = /^\s?[,，—!！。]{1,2}\s?(?:这|that['’]s|this is)/i;

/** 30%到40%,这是…: a figure and what then says what it is, with no figure between. */
function isToldOf(draft: Draft, figure: Figure, { start }: Mention): boolean {
  if (!THIS_IS.test(draft.text.slice(figure.end, figure.end + LEAD))) return false;
  const next = nextFigure(draft, figure);
  return next === undefined || next.start > start;
}

const LEAVING_OUT =
  /(?:除去?|除了|扣除|不含|不算|\b(?:other than|apart from|excluding|without))\s?(?:the )?$/i;
const LEAVING_REACH = 16;

/** 除去省慈善总会那部分: what is left out is not what the figure before was told of. */
function isLeftOut({ text }: Draft, { start }: Mention): boolean {
  return LEAVING_OUT.test(text.slice(Math.max(0, start - LEAVING_REACH), start));
}

/** The next clause, or the one after where that is a short aside: it is said. */
function nextTold(draft: Draft, clause: number): number {
  const { clauseStarts } = draft.structure;
  const [from, to] = [clauseStarts[clause + 1]!, clauseStarts[clause + 2]!];
  if (to - from > LONGEST_ASIDE) return clause + 1;
  const told = draft.mentions[firstFrom(draft.mentions, from)];
  const isAside = (told === undefined || told.start >= to) && !hasFigure(draft, clause + 1);
  return isAside ? clause + 2 : clause + 1;
}

const LONGEST_ASIDE = 20;

function hasFigure({ figures, places, structure, asides }: Draft, clause: number): boolean {
  let at = firstFrom(figures, structure.clauseStarts[clause]!);
  let first = figures[at];
  while (first && asides.has(first)) first = figures[++at];
  return first !== undefined && places.get(first)!.clause === clause;
}
