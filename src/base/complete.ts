import type { Fact, FactBase, StoredFactBase } from '../model/fact-base.ts';

type StoredFact = StoredFactBase['facts'][number];

/** Fills in the defaults of a validated file: a fact without period or place has the report's. */
export function complete(stored: StoredFactBase): FactBase {
  const { notFigures, ...head } = completeHead(stored);
  return { ...head, facts: stored.facts.map((fact) => completeFact(fact, stored)), notFigures };
}

/** Fills in the defaults of all but the facts. */
export function completeHead(stored: Omit<StoredFactBase, 'facts'>): Omit<FactBase, 'facts'> {
  return {
    report: stored.report,
    sections: stored.sections,
    places: stored.places,
    terms: stored.terms ?? {},
    units: stored.units ?? {},
    notFigures: stored.notFigures ?? [],
  };
}

/** Fills in the defaults of a fact of a file. */
export function completeFact(fact: StoredFact, { report }: Pick<StoredFactBase, 'report'>): Fact {
  return {
    ...fact,
    report: report.id,
    aliases: fact.aliases ?? [],
    tags: fact.tags ?? [],
    about: fact.about ?? [],
    also: fact.also ?? [],
    value: decimalText(fact.value),
    min: decimalText(fact.min),
    max: decimalText(fact.max),
    hedge: fact.hedge ?? 'exact',
    status: fact.status ?? 'actual',
    period: fact.period ?? report.period,
    place: fact.place ?? report.place,
    relations: fact.relations ?? [],
  };
}

function decimalText(value: number | string | undefined): string | undefined {
  return value === undefined ? undefined : String(value);
}
