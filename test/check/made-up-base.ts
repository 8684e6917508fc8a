import { complete } from '../../src/base/complete.ts';
import type { FactBase } from '../../src/model/fact-base.ts';
import { factBaseSchema } from '../../src/model/schema.ts';

/** What a made-up report is about: its name, where it was written, and what it tells. */
export interface MadeUp {
  /** Id of the report and of its only section. */
  id: string;
  title: string;
  publisher: string;
  place: { id: string; zh: string };
  facts: readonly object[];
  terms?: object;
}

/** A base of one section about 2023, complete as a file would give it. */
export function madeUpBase({ id, title, publisher, place, facts, terms = {} }: MadeUp): FactBase {
  return complete(
    factBaseSchema.parse({
      factq: 1,
      report: {
        id,
        title: { zh: title },
        publisher: { zh: publisher },
        published: '2024-01-20',
        period: '2023',
        place: place.id,
        language: 'zh',
      },
      sections: [{ id, gist: { zh: publisher } }],
      places: { [place.id]: { zh: [place.zh] } },
      terms,
      facts,
    }),
  );
}
