import type { Answer } from '../cli/program.ts';
import type { FactBase } from '../model/fact-base.ts';

/** The sections in order, with their gist and how many facts each holds. */
export function sections(base: FactBase): Answer {
  const data = base.sections.map(({ id, title, gist }) => ({
    id,
    title: title ?? null,
    gist,
    facts: base.facts.filter((fact) => fact.source.section === id).length,
  }));
  const rows = data.map(({ id, title, gist, facts }) => [
    id,
    title?.zh ?? title?.en ?? '',
    gist.zh ?? gist.en ?? '',
    String(facts),
  ]);
  return {
    view: {
      data,
      records: { fields: ['id', 'title', 'gist', 'facts'], rows },
      blocks: [
        {
          type: 'table',
          columns: [
            { title: 'section', min: 10 },
            { title: 'title', yields: 1 },
            { title: 'gist', yields: 1 },
            { title: 'facts', align: 'right' },
          ],
          rows: rows.map(([id, ...rest]) => [[{ text: id!, tone: 'id' }], ...rest]),
        },
      ],
    },
  };
}
