import type { Figure } from '../figures/figure.ts';
import { countsThings } from '../quantity/unit-table.ts';
import type { Draft } from './draft.ts';
import type { Mention } from './mentions.ts';
import type { Place } from './structure.ts';

/** How strongly the text around a figure speaks of a term, 0 to 1, and how near in characters. */
export interface Evidence {
  strength: number;
  distance: number;
}

const NONE: Evidence = { strength: 0, distance: Number.POSITIVE_INFINITY };

/** Strength by where the mention stands, seen from the figure. */
const SAME_CLAUSE = 1;
const EARLIER_CLAUSE = 0.8;
const CLAUSE_STEP = 0.06;
const EARLIER_FLOOR = 0.45;
const PAST_SEMICOLON = 0.5;
const LATER_CLAUSE = 0.5;
const LATER_WITH_FIGURES = 0.15;
const EARLIER_SENTENCE = 0.42;
const SENTENCE_STEP = 0.1;
const SENTENCES_BACK = 3;

/** The best evidence for each term around a figure, walking outward from clause to paragraph. */
export function evidenceFor(draft: Draft, figure: Figure): Map<string, Evidence> {
  const place = draft.places.get(figure)!;
  const best = new Map<string, Evidence>();
  for (
    let sentence = place.sentence;
    sentence >= place.sentence - SENTENCES_BACK && sentence >= 0;
    sentence--
  ) {
    for (const mention of draft.bySentence.get(sentence) ?? []) {
      const found = strengthOf(draft, figure, place, mention);
      const known = best.get(mention.term) ?? NONE;
      if (
        found.strength > known.strength ||
        (found.strength === known.strength && found.distance < known.distance)
      ) {
        best.set(mention.term, found);
      }
    }
  }
  return best;
}

function strengthOf(
  draft: Draft,
  figure: Figure,
  place: Place,
  mention: Mention & { place: Place },
): Evidence {
  const at = mention.place;
  if (at.paragraph !== place.paragraph) return NONE;
  const distance = distanceTo(figure, mention);
  if (at.sentence < place.sentence) {
    const back = place.sentence - at.sentence - 1;
    return { strength: EARLIER_SENTENCE - back * SENTENCE_STEP, distance };
  }
  if (at.clause < place.clause) {
    const back = place.clause - at.clause - 1;
    const strength = Math.max(EARLIER_CLAUSE - back * CLAUSE_STEP, EARLIER_FLOOR);
    const parted = /[;；]/.test(draft.text.slice(mention.end, figure.start));
    return { strength: parted ? strength * PAST_SEMICOLON : strength, distance };
  }
  if (at.clause > place.clause) {
    const crowded = draft.byClause.has(at.clause) || at.clause > place.clause + 1;
    return { strength: crowded ? LATER_WITH_FIGURES : LATER_CLAUSE, distance };
  }
  return { strength: SAME_CLAUSE - sharedLoss(draft, figure, place, mention), distance };
}

/**
 * Within a clause of several figures a mention belongs to the figure it stands next to: in
 * 90个殡仪馆任务已开工70个 the verb belongs to 70.
 */
function sharedLoss(draft: Draft, figure: Figure, place: Place, mention: Mention): number {
  const neighbours = draft.byClause.get(place.clause)!;
  const own = distanceTo(figure, mention);
  let loss = 0;
  for (const other of neighbours) {
    if (other === figure) continue;
    const between =
      mention.start >= Math.min(figure.end, other.end) &&
      mention.end <= Math.max(figure.start, other.start);
    const beyond = mention.start >= other.end && other.start >= figure.end;
    if (beyond) loss = Math.max(loss, 0.4);
    if (between && other.start > figure.start && distanceTo(other, mention) < own)
      loss = Math.max(loss, 0.85);
    if (between && other.start < figure.start && mention.start - other.end <= 1 && own > 1)
      loss = Math.max(loss, 0.1);
  }
  return loss;
}

/** Characters between a figure and a mention; what stands before a sum or share counts nearer. */
export function distanceTo(figure: Figure, mention: Mention): number {
  if (mention.end <= figure.start) return figure.start - mention.end;
  if (mention.start >= figure.end) {
    const gap = mention.start - figure.end;
    // Counts are followed by what they count (239家社会组织); money and shares by something else.
    return countsThings(figure.unit) ? gap : gap * 2 + 4;
  }
  return 0;
}
