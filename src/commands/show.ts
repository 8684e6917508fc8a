import type { Answer } from '../cli/program.ts';
import { collectionOf } from '../model/collection.ts';
import type { FactBase } from '../model/fact-base.ts';
import { resolveFact } from '../query/resolve.ts';

/** Everything the base holds of one fact, and how to cite it. */
export function show(base: FactBase, id: string): Answer {
  const fact = resolveFact(collectionOf(base), id);
  const { section, paragraph, sentence, asWritten } = fact.source;
  const title = base.sections.find((each) => each.id === section)?.title?.zh ?? section;
  const { publisher, title: report, published } = base.report;
  const rows: [string, string][] = [
    ['id', fact.id],
    ['label', [fact.label.zh, fact.label.en].filter(Boolean).join(' · ')],
    ['as written', asWritten],
    [
      'value',
      [fact.value ?? (fact.min && `${fact.min}–${fact.max}`) ?? fact.date ?? '', fact.unit ?? '']
        .join(' ')
        .trim(),
    ],
    ['hedge', fact.hedge],
    ['status', fact.status],
    ['period', fact.period],
    ['place', base.places[fact.place]?.zh?.[0] ?? fact.place],
    ['where', `${title}, paragraph ${paragraph}, sentence ${sentence}`],
    [
      'cite',
      `${publisher.zh ?? publisher.en}, ${report.zh ?? report.en}, ${published.slice(0, 10)}`,
    ],
  ];
  return {
    view: {
      data: fact,
      records: { fields: rows.map(([name]) => name), rows: [rows.map(([, value]) => value)] },
      blocks: [{ type: 'pairs', rows: rows.filter(([, value]) => value !== '') }],
    },
  };
}
