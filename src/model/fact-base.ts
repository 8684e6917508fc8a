import type { z } from 'zod';
import type { HEDGES, KINDS, RELATION_TYPES, STATUSES } from './enumerations.ts';
import type { factBaseSchema } from './schema.ts';

type Stored = z.output<typeof factBaseSchema>;

/** A text in Chinese, English or both. */
export interface Bilingual {
  zh?: string | undefined;
  en?: string | undefined;
}

/** How a value is hedged: 约 is `about`, 近 `nearly`, 余 `more-than`, 不到 `less-than`. */
export type Hedge = (typeof HEDGES)[number];

/** What kind of truth a figure claims. */
export type Status = (typeof STATUSES)[number];

/** What a fact is. */
export type Kind = (typeof KINDS)[number];

/** How a fact stands to another. */
export interface Relation {
  type: (typeof RELATION_TYPES)[number];
  /** Id of the other fact. */
  to: string;
}

/** Where a fact stands in the report; paragraphs and sentences count from 1. */
export type Source = Stored['facts'][number]['source'];

/** A section of the report. */
export type Section = Stored['sections'][number];

/** What the report is. */
export type Report = Stored['report'];

/** A numeral of the report that states no quantity. */
export type NotFigure = NonNullable<Stored['notFigures']>[number];

/** A place of the report with its names. */
export type Place = Stored['places'][string];

/** Words or names, by language. */
export type Words = NonNullable<Stored['facts'][number]['names']>;

/** A notion: the words that express it and the broader notions it implies. */
export type Term = NonNullable<Stored['terms']>[string];

/** A unit that the base adds to those factq knows. */
export type BaseUnit = NonNullable<Stored['units']>[string];

/**
 * One fact, with the report's defaults filled in. `value`, `min` and `max` are exact decimals
 * written out (`"615"`, `"4997000000"`), in `unit`.
 */
export interface Fact {
  id: string;
  /** Id of the report it stands in. */
  report: string;
  kind: Kind;
  label: Bilingual;
  aliases: readonly string[];
  tags: readonly string[];
  note?: Bilingual | undefined;
  about: readonly string[];
  also: readonly string[];
  value?: string | undefined;
  min?: string | undefined;
  max?: string | undefined;
  unit?: string | undefined;
  hedge: Hedge;
  status: Status;
  date?: string | undefined;
  names?: Words | undefined;
  period: string;
  place: string;
  subject?: Bilingual | undefined;
  relations: readonly Relation[];
  source: Source;
}

/** A fact base as the program uses it: one report, read and found valid. */
export interface FactBase {
  report: Report;
  sections: readonly Section[];
  places: Readonly<Record<string, Place>>;
  terms: Readonly<Record<string, Term>>;
  units: Readonly<Record<string, BaseUnit>>;
  facts: readonly Fact[];
  notFigures: readonly NotFigure[];
}

/** The shape of a fact-base file after validation. */
export type StoredFactBase = Stored;
