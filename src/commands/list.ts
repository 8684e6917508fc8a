import { EXIT } from '../cli/exit-codes.ts';
import type { Answer } from '../cli/program.ts';
import type { Fact, FactBase } from '../model/fact-base.ts';

/** The given facts as a table; exit 1 where there are none. */
export function list(facts: readonly Fact[], base: FactBase): Answer {
  const titles = new Map(base.sections.map(({ id, title }) => [id, title?.zh ?? title?.en ?? id]));
  const rows = facts.map(({ id, label, source }) => [
    id,
    label.zh ?? label.en ?? '',
    label.en ?? '',
    source.asWritten,
    titles.get(source.section) ?? source.section,
  ]);
  return {
    exit: facts.length > 0 ? EXIT.ok : EXIT.no,
    view: {
      data: facts,
      records: { fields: ['id', 'label.zh', 'label.en', 'asWritten', 'section'], rows },
      blocks:
        facts.length === 0
          ? []
          : [
              {
                type: 'table',
                columns: [
                  { title: 'id', min: 18, yields: 1 },
                  { title: 'fact', min: 18 },
                  { title: 'as written', align: 'right', min: 13 },
                  { title: 'section', yields: 2, min: 12 },
                ],
                rows: rows.map(([id, zh, , written, section]) => [
                  [{ text: id!, tone: 'id' }],
                  zh!,
                  [{ text: written!, tone: 'value' }],
                  section!,
                ]),
              },
            ],
    },
  };
}
