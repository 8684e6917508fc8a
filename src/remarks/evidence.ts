import type { Judged } from '../check/verdict.ts';
import type { Collection } from '../model/collection.ts';
import type { Bilingual, Fact, Report } from '../model/fact-base.ts';
import { baseOf } from '../query/base-of.ts';

/** What of the report a verdict rests on, and where that stands. */
export interface Evidence {
  /** Id of the fact. */
  fact: string;
  label: Bilingual;
  /** The report's own expression. */
  asWritten: string;
  /** Title of the section; absent for text before the first heading. */
  section?: Bilingual | undefined;
  /** Paragraph within the section and sentence within the paragraph, from 1. */
  paragraph: number;
  sentence: number;
  report: Report;
}

/** Makes a function that gives the evidence of a verdict, one piece for each fact it rests on. */
export function evidenceFinder(collection: Collection): (judged: Judged) => Evidence[] {
  const facts = new Map(collection.facts.map((fact) => [fact.id, fact]));
  return ({ facts: ids }) =>
    ids.flatMap((id) => {
      const fact = facts.get(id);
      return fact ? [evidenceOf(fact, collection)] : [];
    });
}

function evidenceOf(fact: Fact, collection: Collection): Evidence {
  const { report, sections } = baseOf(collection, fact);
  const { section, paragraph, sentence, asWritten } = fact.source;
  return {
    fact: fact.id,
    label: fact.label,
    asWritten,
    section: sections.find(({ id }) => id === section)?.title,
    paragraph,
    sentence,
    report,
  };
}
