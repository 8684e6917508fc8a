import type { Judged } from '../check/verdict.ts';
import type { Manuscript } from '../manuscript/manuscript.ts';
import type { Collection } from '../model/collection.ts';
import type { Span } from '../text/sentences.ts';
import type { Checked } from './checked.ts';
import { type Evidence, evidenceFinder } from './evidence.ts';
import { type Place, placesIn } from './places.ts';

/** A judged stretch of a draft with all that the formats say of it. */
export interface Remark {
  judged: Judged;
  evidence: readonly Evidence[];
  /** Where it stands in the draft's source. */
  inSource: Span;
  /** The places in the source of its first character and behind its last. */
  from: Place;
  to: Place;
}

/** The remarks on a draft, in order of its text. */
export function remarksOf({ manuscript, judged }: Checked, collection: Collection): Remark[] {
  const evidenceOf = evidenceFinder(collection);
  const spans = judged.map((each) => spanInSource(manuscript, each));
  const placeOf = placesIn(
    manuscript.source,
    spans.flatMap(({ start, end }) => [start, end]),
  );
  return judged.map((each, at) => {
    const inSource = spans[at]!;
    return {
      judged: each,
      evidence: evidenceOf(each),
      inSource,
      from: placeOf(inSource.start),
      to: placeOf(inSource.end),
    };
  });
}

/**
 * The stretch of the source that a stretch of the text comes from. Markup behind its last character
 * stays outside, unless that character is itself written in markup, as `&amp;` is.
 */
function spanInSource({ source, text, inSource }: Manuscript, { start, end }: Span): Span {
  const last = inSource(end - 1);
  const isPlain = source[last] === text[end - 1];
  return { start: inSource(start), end: isPlain ? last + 1 : inSource(end) };
}
