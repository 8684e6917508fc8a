import type { NotFigure } from '../model/fact-base.ts';
import type { Span } from '../text/sentences.ts';
import type { Claim } from './claim.ts';
import { standingPlaces } from './facts-in-place.ts';
import type { Outline } from './outline.ts';
import { numeralsIn, occurrencesIn, type Passage } from './passage.ts';
import { fullPlaceWords, placeWords } from './place-words.ts';
import type { VerifyProblem } from './verification.ts';

/** Finds all places each entry stands for; an entry without a place stands for all of the text. */
export function notFigureClaims(
  entries: readonly NotFigure[],
  { passages }: Outline,
): Claim<NotFigure>[] {
  return entries.flatMap((by) =>
    passages
      .filter((passage) => isWithin(passage, by))
      .flatMap((passage) =>
        occurrencesIn(passage, by.asWritten.normalize('NFC')).map((span) => ({
          by,
          passage,
          span,
        })),
      ),
  );
}

function isWithin({ place }: Passage, { section, paragraph, sentence }: NotFigure): boolean {
  return (
    (section === undefined || section === place.section) &&
    (paragraph === undefined || paragraph === place.paragraph) &&
    (sentence === undefined || sentence === place.sentence)
  );
}

/** Entries that cover no numeral of the text. */
export function unusedEntries(
  entries: readonly NotFigure[],
  claims: readonly Claim<NotFigure>[],
  outline: Outline,
): VerifyProblem[] {
  const standing = new Set(claims.map(({ by }) => by));
  const used = new Set(claims.filter(coversNumeral).map(({ by }) => by));
  return entries
    .filter((entry) => !used.has(entry))
    .map((entry) => (standing.has(entry) ? withoutNumeral(entry) : notStanding(entry, outline)));
}

function coversNumeral({ passage, span }: { passage: Passage; span: Span }): boolean {
  return numeralsIn(passage, span).size > 0;
}

function withoutNumeral({ asWritten }: NotFigure): VerifyProblem {
  return {
    code: 'unused-not-figure',
    message: `"${asWritten}" in "notFigures" holds no numeral`,
    hint: 'Take the entry out.',
    expression: asWritten,
  };
}

function notStanding(entry: NotFigure, { passages }: Outline): VerifyProblem {
  const standsAt = standingPlaces(entry.asWritten, passages);
  const where = entry.section === undefined ? 'the text' : placeWords(entry);
  return {
    code: 'unused-not-figure',
    message: `"${entry.asWritten}" in "notFigures" stands nowhere in ${where}`,
    hint: standsAt[0]
      ? `It stands in ${fullPlaceWords(standsAt[0])}.`
      : 'Take the entry out, or copy it as the report prints it.',
    expression: entry.asWritten,
    ...(standsAt.length > 0 && { standsAt }),
  };
}
