import { isFigureLike, kindComplaints } from '../base/kinds.ts';
import { periodComplaints } from '../base/periods.ts';
import { unitChecker } from '../base/units.ts';
import { writtenComplaints } from '../base/written.ts';
import type { StoredFactBase } from '../model/fact-base.ts';
import { UNITS } from '../quantity/unit-table.ts';
import type { Span } from '../text/sentences.ts';
import { occurrencesIn, type Passage } from '../verify/passage.ts';

/** A fact as a file holds it. */
export type StoredFact = StoredFactBase['facts'][number];

/** What a figure or date of the text says, as a fact says it. */
export type Stated = Pick<StoredFact, 'kind' | 'value' | 'min' | 'max' | 'unit' | 'hedge' | 'date'>;

/** What of a figure the text may not say. */
export type Doubt = 'unit';

/** A fact to propose: what it states, and the stretch of its sentence that states it. */
export interface Proposal {
  stated: Stated;
  span: Span;
  asWritten: string;
  /** Which one it is of the places where the sentence has the expression, from 1. */
  occurrence: number;
  /** What a person has to look at. */
  doubt?: Doubt | undefined;
}

const checkUnit = unitChecker(UNITS);

/** What the report as a whole tells of its sentences. */
export interface Setting {
  language: string;
  /** The one year the report covers. */
  year: string | undefined;
  /** Places that no fact may have, as {@link placeKey} names them. */
  refused: ReadonlySet<string>;
}

/** The proposal for a stretch of a sentence; undefined where a base could not hold it as a fact. */
export function proposalAt(
  passage: Passage,
  span: Span,
  stated: Stated,
  { language, refused }: Setting,
): Proposal | undefined {
  const asWritten = passage.text.slice(span.start, span.end);
  const nth = occurrencesIn(passage, asWritten).findIndex(({ start }) => start === span.start);
  if (nth < 0 || !isSound(stated, asWritten, language)) return undefined;
  if (refused.has(placeKey(sourceOf(passage, asWritten, nth + 1)))) return undefined;
  return { stated, span, asWritten, occurrence: nth + 1 };
}

/** Where a fact stands, as its file says. */
export function sourceOf(
  { place }: Passage,
  asWritten: string,
  occurrence: number,
): StoredFact['source'] {
  return {
    section: place.section!,
    paragraph: place.paragraph!,
    sentence: place.sentence!,
    asWritten,
    ...(occurrence > 1 && { occurrence }),
  };
}

/** The place of a fact as one text. */
export function placeKey(source: StoredFact['source']): string {
  return Object.values(source).join('\n');
}

/** Whether validation finds no error in a fact that states this and is written so. */
function isSound(stated: Stated, asWritten: string, language: string): boolean {
  const source = { section: 'lead', paragraph: 1, sentence: 1, asWritten };
  const fact: StoredFact = { id: 'fact', label: { en: asWritten }, source, ...stated };
  if (!isFigureLike(fact.kind)) return false;
  return [
    ...kindComplaints(fact, []),
    ...checkUnit(fact, []),
    ...periodComplaints(fact, []),
    ...writtenComplaints(fact, language, UNITS, []),
  ].every(({ severity }) => severity === 'warning');
}
