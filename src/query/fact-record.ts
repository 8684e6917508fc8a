import Big from 'big.js';
import type { Bilingual, Fact } from '../model/fact-base.ts';
import type { UnitSet } from '../quantity/unit.ts';
import { dimensionName } from './filter-words.ts';

/** A fact as JSON: one key a field of `FACT_FIELDS`. */
export type FactRecord = Record<string, unknown>;

/**
 * The public record of a fact. All keys are always there, in the order of `FACT_FIELDS`; what
 * a fact does not have is null, so that columns never move. A number is a JSON number where a
 * double holds all its digits, else a string of them.
 */
export function factRecord(fact: Fact, units: UnitSet): FactRecord {
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
    dimension: dimensionName(fact.unit, units) ?? null,
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
  // Most are written as JavaScript writes them, and a Big takes longer to make than all the rest.
  return String(number) === decimal || new Big(number).eq(decimal) ? number : decimal;
}
