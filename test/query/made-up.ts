import { complete } from '../../src/base/complete.ts';
import type { Collection } from '../../src/model/collection.ts';
import { factBaseSchema } from '../../src/model/schema.ts';

/** A part of a fact as one would write it in a base; the rest is filled in. */
export type Written = Readonly<Record<string, unknown>> & { id: string };

/** A report of a made-up ferry line with just these facts. */
export function madeUp(facts: readonly Written[], more: object = {}): Collection {
  const base = complete(
    factBaseSchema.parse({
      factq: 1,
      report: {
        id: 'ferry',
        title: { zh: '渡轮年报', en: 'The ferry year' },
        publisher: { en: 'Ferry Line' },
        published: '2024-01-20',
        period: '2023',
        place: 'coast',
        language: 'zh',
      },
      sections: [
        { id: 'boats', title: { zh: '船只', en: 'Boats' }, gist: { zh: '船' } },
        { id: 'people', gist: { zh: '人' } },
      ],
      places: {
        coast: { zh: ['海岸'], en: ['the coast'] },
        island: { zh: ['离岛'], en: ['the island'] },
      },
      facts: facts.map((fact) => ({
        kind: 'statement',
        label: { zh: '无' },
        source: { section: 'boats', paragraph: 1, sentence: 1, asWritten: '无' },
        ...fact,
      })),
      ...more,
    }),
  );
  return { bases: [base], facts: base.facts };
}

/** A figure as a file holds it. */
export function figure(id: string, value: string, unit: string, more: object = {}): Written {
  return { id, kind: 'figure', value, unit, ...more };
}
