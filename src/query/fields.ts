import Big from 'big.js';
import { FactqError } from '../errors.ts';
import type { Collection } from '../model/collection.ts';
import type { Bilingual, Fact } from '../model/fact-base.ts';
import { unitsOf } from './base-of.ts';
import { dimensionName } from './filter-words.ts';
import { nearest } from './nearest.ts';

/** Fields of a fact's public record, in order. */
export const FACT_FIELDS = [
  'id',
  'report',
  'kind',
  'label',
  'aliases',
  'tags',
  'note',
  'value',
  'min',
  'max',
  'unit',
  'dimension',
  'hedge',
  'status',
  'date',
  'names',
  'period',
  'place',
  'subject',
  'relations',
  'source',
] as const;

const PARTS: Readonly<Record<string, readonly string[]>> = {
  label: ['zh', 'en'],
  note: ['zh', 'en'],
  subject: ['zh', 'en'],
  names: ['zh', 'en'],
  source: ['section', 'paragraph', 'sentence', 'asWritten'],
};

/** A fact as JSON: one key a field of {@link FACT_FIELDS}. */
export type FactRecord = Record<string, unknown>;

/**
 * The public record of a fact. All keys are always there, in the order of {@link FACT_FIELDS}; what
 * a fact does not have is null, so that columns never move. A number is a JSON number where a
 * double holds all its digits, else a string of them.
 */
export function factRecord(fact: Fact, collection: Collection): FactRecord {
  const { section, paragraph, sentence, asWritten } = fact.source;
  return {
    id: fact.id,
    report: fact.report,
    kind: fact.kind,
    label: bilingual(fact.label),
    aliases: [...fact.aliases],
    tags: [...fact.tags],
    note: bilingual(fact.note),
    value: jsonNumber(fact.value),
    min: jsonNumber(fact.min),
    max: jsonNumber(fact.max),
    unit: fact.unit ?? null,
    dimension: dimensionName(fact.unit, unitsOf(collection)) ?? null,
    hedge: fact.hedge,
    status: fact.status,
    date: fact.date ?? null,
    names: fact.names ? { zh: fact.names.zh ?? [], en: fact.names.en ?? [] } : null,
    period: fact.period,
    place: fact.place,
    subject: bilingual(fact.subject),
    relations: fact.relations.map(({ type, to }) => ({ type, to })),
    source: { section, paragraph, sentence, asWritten },
  };
}

function bilingual(text: Bilingual | undefined): { zh: string | null; en: string | null } | null {
  return text ? { zh: text.zh ?? null, en: text.en ?? null } : null;
}

/** A decimal as a JSON number where that keeps all its digits, else as it is. */
export function jsonNumber(decimal: string | undefined): number | string | null {
  if (decimal === undefined) return null;
  const number = Number(decimal);
  return new Big(number).eq(decimal) ? number : decimal;
}

/**
 * The records with only the named fields, in the order named. A part of a field is named with a
 * dot and keeps that name: `label.en`, `source.asWritten`.
 * @throws FactqError `usage` for a field there is not.
 */
export function pickFields(records: readonly FactRecord[], names: readonly string[]): FactRecord[] {
  for (const name of names) checkField(name);
  return records.map((record) =>
    Object.fromEntries(names.map((name) => [name, fieldOf(record, name)])),
  );
}

/** Whether it is a field of the record or, after a dot, a part of one. */
function isField(name: string): boolean {
  const [field, part, ...rest] = name.split('.');
  if (!FACT_FIELDS.some((known) => known === field) || rest.length > 0) return false;
  return part === undefined || (PARTS[field!]?.includes(part) ?? false);
}

function checkField(name: string): void {
  if (isField(name)) return;
  const parts = Object.entries(PARTS).flatMap(([field, all]) =>
    all.map((part) => `${field}.${part}`),
  );
  const near = nearest(name, [...FACT_FIELDS, ...parts], 2);
  const guess = near.length > 0 ? `Did you mean ${near.join(' or ')}? ` : '';
  throw new FactqError('usage', `no field is called "${name}"`, {
    hint: `${guess}Fields: ${FACT_FIELDS.join(', ')}.`,
  });
}

/** The value of a field or part of one, as {@link pickFields} names them; null where absent. */
export function fieldOf(record: FactRecord, name: string): unknown {
  const [field, part] = name.split('.');
  const value = record[field!];
  if (part === undefined) return value;
  return (value as Record<string, unknown> | null)?.[part] ?? null;
}
