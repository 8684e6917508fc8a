import type { Figure } from '../figures/figure.ts';
import {
  clauseSpan,
  type Draft,
  headingSpan,
  neighboursOf,
  nextFigure,
  REACH_AHEAD,
  sentenceSpan,
  settingSpan,
} from './draft.ts';
import type { Phrases } from './phrases.ts';
import type { Prepared } from './prepared.ts';

/** What every decision on one draft against one base shares. */
export interface Context {
  /** What is told to the reader, in the language asked for. */
  phrases: Phrases;
  prepared: Prepared;
  draft: Draft;
  /** For figures in a list, the terms they are said of and those they are not. */
  paired: ReadonlyMap<Figure, { own: string; others: readonly string[] }>;
}

/** The words around a figure. */
export interface Wording {
  clause: string;
  sentence: string;
  /** The sentences before in its paragraph. */
  setting: string;
  /** The line that heads the list in which it stands; empty elsewhere. */
  heading: string;
  /** Those of the clause up to the figures before and after it. */
  own: string;
  /** The few characters right before the figure. */
  before: string;
  /** The few characters right behind the figure. */
  after: string;
  /** The clause after that of the figure, where it has no figure of its own. */
  next: string;
}

const BEHIND = 20;
const AHEAD = 8;
/** Figures no farther apart are listed; what stands before the first holds for all. */
const LIST_GAP = 6;
/** What follows a joint belongs to the figure after it. */
const AND = /(?:\s(?:and|but|while)\s|[、和]).*$/is;

function nextClause(draft: Draft, figure: Figure): string {
  const { structure, places, text } = draft;
  const { clause, sentence } = places.get(figure)!;
  const place = structure.places[clause + 1];
  if (place?.sentence !== sentence) return '';
  const start = structure.clauseStarts[clause + 1]!;
  const end = structure.clauseStarts[clause + 2] ?? text.length;
  const other = nextFigure(draft, figure);
  const crowded = other !== undefined && other.start < end;
  return crowded ? '' : text.slice(start, Math.min(end, figure.end + REACH_AHEAD));
}

/** The words of a figure's clause and sentence, as far as they are within reach. */
export function wordingOf(draft: Draft, figure: Figure): Wording {
  const { text } = draft;
  const clause = clauseSpan(draft, figure);
  const { before, after } = neighboursOf(draft, figure);
  const isListed = before !== undefined && figure.start - before.end < LIST_GAP;
  const from = before && !isListed ? before.end : clause[0];
  // 11个市、117个县区的规划还有待编制: what is said last holds for all of a list.
  const isJoined = after !== undefined && after.start - figure.end < LIST_GAP;
  const own = text.slice(from, isJoined ? clause[1] : (after?.start ?? clause[1]));
  return {
    clause: text.slice(...clause),
    own: after && !isJoined ? own.replace(AND, '') : own,
    sentence: text.slice(...sentenceSpan(draft, figure)),
    setting: text.slice(...settingSpan(draft, figure)),
    heading: text.slice(...headingSpan(draft, draft.places.get(figure)!)),
    before: text.slice(Math.max(0, figure.start - AHEAD), figure.start),
    after: text.slice(figure.end, figure.end + BEHIND),
    next: nextClause(draft, figure),
  };
}
