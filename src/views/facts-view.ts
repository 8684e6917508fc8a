import type { Lang, Wording } from '../lang/lang.ts';
import type { Fact } from '../model/fact-base.ts';
import { once } from '../once.ts';
import { type FactRecord, factRecord } from '../query/fact-record.ts';
import { lazyView } from '../render/lazy-view.ts';
import { scalarOf, valueAt } from '../render/pick-fields.ts';
import type { Block, Cell, Column, Records, View } from '../render/view.ts';
import { figureCell } from './figure-cell.ts';
import { labelOf, type Reading, sectionOf } from './wording.ts';

/** Columns of a list of facts in the flat formats. */
const FLAT = [
  'id',
  'kind',
  'label.zh',
  'label.en',
  'value',
  'min',
  'max',
  'unit',
  'hedge',
  'status',
  'date',
  'period',
  'place',
  'source.section',
  'source.paragraph',
  'source.sentence',
  'source.asWritten',
] as const;

const TITLES: Wording<{ fact: string; figure: string; id: string }> = {
  en: { fact: 'fact', figure: 'figure', id: 'id' },
  zh: { fact: '事实', figure: '数字', id: '编号' },
};

function factColumns(lang: Lang): Column[] {
  const { fact, figure, id } = TITLES[lang];
  return [
    { title: fact, min: 26, yields: 2 },
    { title: figure, min: 16, yields: 3 },
    { title: id, min: 20, yields: 1 },
  ];
}

/** Facts as flat records, and as their records in full. */
export function factRecords(
  records: readonly FactRecord[],
  extra: readonly string[] = [],
): Records {
  const fields = [...FLAT, ...extra];
  return {
    fields,
    rows: records.map((record) => fields.map((field) => scalarOf(valueAt(record, field)))),
  };
}

/** A row of a table of facts; `label` stands in place of the fact's own where given. */
export function factRow(reading: Reading, fact: Fact, lang: Lang, label?: Cell): Cell[] {
  return [
    label ?? labelOf(reading, fact),
    figureCell(reading, fact, lang),
    [{ text: fact.id, tone: 'id' }],
  ];
}

/**
 * A list of facts. `grouped` sets the titles of sections between the rows, for lists in the order
 * of the report.
 */
export function factsView(
  facts: readonly Fact[],
  reading: Reading,
  lang: Lang,
  grouped: boolean,
): View {
  const data = once(() => facts.map((fact) => factRecord(fact, reading.units)));
  const rows = () =>
    facts.flatMap((fact, at) => {
      const row = factRow(reading, fact, lang);
      const opens = grouped && !sameSection(fact, facts[at - 1]);
      return opens ? [groupRow(reading, fact, at > 0), row] : [row];
    });
  return lazyView({
    data,
    records: () => factRecords(data()),
    blocks: () => tableOfFacts(rows(), lang),
  });
}

/** A table of rows that {@link factRow} made, or nothing where there are none. */
export function tableOfFacts(rows: readonly (readonly Cell[])[], lang: Lang): Block[] {
  return rows.length === 0 ? [] : [{ type: 'table', columns: factColumns(lang), rows }];
}

function sameSection(fact: Fact, before: Fact | undefined): boolean {
  return before?.report === fact.report && before.source.section === fact.source.section;
}

function groupRow(reading: Reading, fact: Fact, below: boolean): Cell[] {
  return [[{ text: `${below ? '\n' : ''}§ ${sectionOf(reading, fact)}`, tone: 'accent' }], '', ''];
}
