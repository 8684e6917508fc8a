import type { Judged } from '../check/verdict.ts';
import { spanInSource } from '../manuscript/span-in-source.ts';
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
