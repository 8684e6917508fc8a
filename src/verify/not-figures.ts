import type { NotFigure } from '../model/fact-base.ts';
import type { Span } from '../text/sentences.ts';
import type { Claim } from './claim.ts';
import { standingPlaces } from './facts-in-place.ts';
import type { Outline } from './outline.ts';
import { numeralsIn, occurrencesIn, type Passage } from './passage.ts';
import { fullPlaceWords, placeWords } from './place-words.ts';
import type { VerifyFinding } from './verification.ts';

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
): VerifyFinding[] {
  const standing = new Set(claims.map(({ by }) => by));
  const used = new Set(claims.filter(coversNumeral).map(({ by }) => by));
  return entries
    .filter((entry) => !used.has(entry))
    .map((entry) => (standing.has(entry) ? withoutNumeral(entry) : notStanding(entry, outline)));
}

function coversNumeral({ passage, span }: { passage: Passage; span: Span }): boolean {
  return numeralsIn(passage, span).size > 0;
}

function withoutNumeral({ asWritten }: NotFigure): VerifyFinding {
  return {
    code: 'unused-not-figure',
    message: {
      en: `"${asWritten}" in "notFigures" holds no numeral`,
      zh: `“notFigures”中的“${asWritten}”没有数字`,
    },
    hint: { en: 'Take the entry out.', zh: '请去掉该条目。' },
    expression: asWritten,
  };
}

function notStanding(entry: NotFigure, { passages }: Outline): VerifyFinding {
  const standsAt = standingPlaces(entry.asWritten, passages);
  const where = entry.section === undefined ? TEXT : placeWords(entry);
  const found = standsAt[0] && fullPlaceWords(standsAt[0]);
  return {
    code: 'unused-not-figure',
    message: {
      en: `"${entry.asWritten}" in "notFigures" stands nowhere in ${where.en}`,
      zh: `“notFigures”中的“${entry.asWritten}”不在${where.zh}`,
    },
    hint: found ? { en: `It stands in ${found.en}.`, zh: `它在${found.zh}。` } : TAKE_OUT,
    expression: entry.asWritten,
    ...(standsAt.length > 0 && { standsAt }),
  };
}

const TEXT = { en: 'the text', zh: '文本中' };

const TAKE_OUT = {
  en: 'Take the entry out, or copy it as the report prints it.',
  zh: '请去掉该条目，或照报告原样抄写。',
};
