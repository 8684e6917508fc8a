import type { Fact } from '../model/fact-base.ts';
import type { Claim } from './claim.ts';
import type { Outline } from './outline.ts';
import { occurrencesIn, type Passage } from './passage.ts';
import { fullPlaceWords, placeWords } from './place-words.ts';
import type { TextPlace, VerifyProblem } from './verification.ts';

/** More places than this where an expression stands would help nobody. */
const MOST_PLACES = 10;

/** Finds each fact's expression in the sentence it names, or says where it stands instead. */
export function factsInPlace(
  facts: readonly Fact[],
  outline: Outline,
): { claims: Claim<Fact>[]; problems: VerifyProblem[] } {
  const claims: Claim<Fact>[] = [];
  const problems: VerifyProblem[] = [];
  for (const fact of facts) {
    const { source } = fact;
    const passage = outline.sentenceAt(source);
    const found = passage ? occurrencesIn(passage, source.asWritten.normalize('NFC')) : [];
    const span = found[(source.occurrence ?? 1) - 1];
    if (passage && span) claims.push({ by: fact, passage, span });
    else if (passage && found.length > 0) problems.push(tooFew(fact, passage, found.length));
    else problems.push(notThere(fact, passage, outline));
  }
  return { claims, problems };
}

/** Where an expression stands in the text; at most ten places. */
export function standingPlaces(expression: string, passages: readonly Passage[]): TextPlace[] {
  const places: TextPlace[] = [];
  for (const passage of passages) {
    for (const { start } of occurrencesIn(passage, expression.normalize('NFC'))) {
      if (places.length === MOST_PLACES) return places;
      places.push(passage.placeAt(start));
    }
  }
  return places;
}

function tooFew({ id, source }: Fact, passage: Passage, times: number): VerifyProblem {
  const { asWritten, occurrence } = source;
  return {
    code: 'occurrence',
    message: `"${asWritten}" stands ${times === 1 ? 'once' : `${times} times`} in ${placeWords(source)}, so there is no occurrence ${occurrence}`,
    hint: `Give "occurrence" as a number up to ${times}, or correct the place.`,
    fact: id,
    expression: asWritten,
    place: passage.place,
  };
}

function notThere(
  { id, source }: Fact,
  passage: Passage | undefined,
  { passages }: Outline,
): VerifyProblem {
  const { asWritten } = source;
  const standsAt = standingPlaces(asWritten, passages);
  const about = { fact: id, expression: asWritten, ...(passage && { place: passage.place }) };
  if (standsAt.length > 0) {
    return {
      code: 'wrong-place',
      message: `"${asWritten}" does not stand in ${placeWords(source)}`,
      hint: `It stands in ${fullPlaceWords(standsAt[0]!)}${more(standsAt.length)}.`,
      ...about,
      standsAt,
    };
  }
  return {
    code: 'absent',
    message: `"${asWritten}" stands nowhere in the text`,
    hint: passages.some(({ text }) => text.includes(asWritten.normalize('NFC')))
      ? 'It is only a part of a longer number: give that number whole.'
      : 'Copy the expression as the report prints it.',
    ...about,
  };
}

function more(count: number): string {
  if (count === 1) return '';
  return count === 2 ? ' and in one place more' : ` and in ${count - 1} places more`;
}
