import type { Fact } from '../model/fact-base.ts';
import type { UnitSet } from '../quantity/unit.ts';
import { dimensionName } from '../query/filter-words.ts';

/** What a cell of a column holds; null where the fact has no such thing. */
export type Cell = string | number | readonly string[] | null;

/** A column of an export: the same in every format. */
export interface Column {
  name: string;
  /** `text`, whole `number`, floating `decimal`, or list of `texts`. */
  type: 'text' | 'number' | 'decimal' | 'texts';
  /** What it holds, for the documentation. */
  holds: string;
  of(fact: Fact, units: UnitSet): Cell;
}

type Read = Column['of'];

function text(name: string, holds: string, of: Read): Column {
  return { name, type: 'text', holds, of };
}

function decimal(name: 'value' | 'min' | 'max', holds: string): Column[] {
  return [
    {
      name,
      type: 'decimal',
      holds: `${holds}, as a double`,
      of: (fact) => (fact[name] === undefined ? null : Number(fact[name])),
    },
    text(`${name}_exact`, `${holds}, all its digits`, (fact) => fact[name] ?? null),
  ];
}

/**
 * The columns of an export, in order: one row a fact, flat, so that any engine reads them. Columns are
 * only ever added, at the end.
 */
export const COLUMNS: readonly Column[] = [
  text('id', 'id of the fact; with several bases after that of its report', ({ id }) => id),
  text('report', 'id of the report', ({ report }) => report),
  text('kind', 'figure, range, duration, date, document, …', ({ kind }) => kind),
  text('label_zh', 'name in Chinese', ({ label }) => label.zh ?? null),
  text('label_en', 'name in English', ({ label }) => label.en ?? null),
  {
    name: 'aliases',
    type: 'texts',
    holds: 'other words it is found by',
    of: ({ aliases }) => aliases,
  },
  { name: 'tags', type: 'texts', holds: 'topics', of: ({ tags }) => tags },
  ...decimal('value', 'the value, in unit'),
  ...decimal('min', 'lower end of a range, in unit'),
  ...decimal('max', 'upper end of a range, in unit'),
  text('unit', 'canonical unit', ({ unit }) => unit ?? null),
  text(
    'dimension',
    'what the unit measures',
    ({ unit }, units) => dimensionName(unit, units) ?? null,
  ),
  text('hedge', 'exact, about, nearly, more-than, less-than', ({ hedge }) => hedge),
  text('status', 'actual, target, plan, projected, rule', ({ status }) => status),
  text('date', 'day, month, season or year, --MM-DD for every year', ({ date }) => date ?? null),
  text('period', 'ISO 8601 period it holds for', ({ period }) => period),
  text('place', 'id of the place', ({ place }) => place),
  text('subject_zh', 'whom it is said of, in Chinese', ({ subject }) => subject?.zh ?? null),
  text('subject_en', 'whom it is said of, in English', ({ subject }) => subject?.en ?? null),
  text('section', 'id of the section of the report', ({ source }) => source.section),
  {
    name: 'paragraph',
    type: 'number',
    holds: 'paragraph of the section, from 1',
    of: ({ source }) => source.paragraph,
  },
  {
    name: 'sentence',
    type: 'number',
    holds: 'sentence of the paragraph, from 1',
    of: ({ source }) => source.sentence,
  },
  text('as_written', 'the expression as the report prints it', ({ source }) => source.asWritten),
  text('note_zh', 'what to know besides, in Chinese', ({ note }) => note?.zh ?? null),
  text('note_en', 'what to know besides, in English', ({ note }) => note?.en ?? null),
  {
    name: 'relations',
    type: 'texts',
    holds: 'how it stands to others: the type and the id, such as "part-of relief.funds"',
    of: ({ relations }) => relations.map(({ type, to }) => `${type} ${to}`),
  },
];
