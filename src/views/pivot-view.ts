import type { Lang } from '../lang/lang.ts';
import type { Fact } from '../model/fact-base.ts';
import type { Axis } from '../query/axes.ts';
import { jsonNumber } from '../query/fact-record.ts';
import type { Head, Pivot } from '../query/pivot.ts';
import type { Cell, Span, View } from '../render/view.ts';
import { figureCell } from './figure-cell.ts';
import { figureOf, labelOf, languageOf, type Reading, textIn } from './wording.ts';

/** A cross-table of facts, with the values in its cells. */
export function pivotView(
  pivot: Pivot,
  axes: { rows: Axis; columns: Axis },
  reading: Reading,
  lang: Lang,
): View {
  const shown = reading.lang ?? languageOf(reading.heads[0]!);
  const title = (head: Head) => textIn(head.label, shown);
  const corner = `${axes.rows} \\ ${axes.columns}`;
  return {
    data: {
      rows: { axis: axes.rows, heads: pivot.rows },
      columns: { axis: axes.columns, heads: pivot.columns },
      cells: pivot.cells.flatMap((row, down) =>
        row.flatMap((facts, across) =>
          facts.length === 0
            ? []
            : [
                {
                  row: pivot.rows[down]!.key,
                  column: pivot.columns[across]!.key,
                  facts: facts.map(cellRecord),
                },
              ],
        ),
      ),
    },
    records: {
      fields: [axes.rows, ...pivot.columns.map(title)],
      rows: pivot.cells.map((row, down) => [
        title(pivot.rows[down]!),
        ...row.map((facts) => facts.map((fact) => figureOf(reading, fact)).join('; ') || null),
      ]),
    },
    blocks:
      pivot.rows.length === 0
        ? []
        : [
            {
              type: 'table',
              columns: [
                { title: corner, min: 10 },
                ...pivot.columns.map((head) => ({ title: title(head), min: CELL_MIN, yields: 1 })),
              ],
              rows: pivot.cells.map((row, down) => [
                [{ text: title(pivot.rows[down]!), tone: 'strong' }],
                ...row.map((facts) => cellOf(facts, reading, lang)),
              ]),
            },
          ],
  };
}

/** Narrower, labels of facts would be a tower of syllables. */
const CELL_MIN = 16;

function cellRecord({ id, label, value, min, max, unit, date, source }: Fact) {
  return {
    id,
    label: { zh: label.zh ?? null, en: label.en ?? null },
    value: jsonNumber(value),
    min: jsonNumber(min),
    max: jsonNumber(max),
    unit: unit ?? null,
    date: date ?? null,
    asWritten: source.asWritten,
  };
}

function cellOf(facts: readonly Fact[], reading: Reading, lang: Lang): Cell {
  return facts.flatMap((fact, at): Span[] => [
    ...(at > 0 ? [{ text: '\n' }] : []),
    ...figureCell(reading, fact, lang),
    { text: `\n${labelOf(reading, fact)}`, tone: 'dim' },
  ]);
}
