import type { Bar, Block, View } from '../render/view.ts';
import type { Chart, ChartRow } from './chart.ts';
import { WORDS } from './wording.ts';

/** A chart for the terminal and the formats of data. */
export function chartView(chart: Chart): View {
  const { kind, title, measure, notes, source } = chart;
  const rows = chart.rows.map(recordOf);
  const remarks = chart.rows.some(({ min }) => min.lt(0))
    ? [...notes, WORDS[chart.lang].negative]
    : notes;
  return {
    data: { kind, title, measure, rows, notes, source },
    records: {
      fields: ['id', 'label', 'min', 'max', 'shown', 'status'],
      rows: rows.map(({ id, label, min, max, shown, status }) => [
        id,
        label,
        min,
        max,
        shown,
        status,
      ]),
    },
    blocks: [
      { type: 'heading', text: title },
      { type: 'text', text: [{ text: measure, tone: 'dim' }] },
      { type: 'bars', rows: barsOf(chart.rows) },
      ...remarks.map((text): Block => ({ type: 'text', text: [{ text, tone: 'dim' }] })),
      { type: 'text', text: [{ text: source, tone: 'dim' }] },
    ],
  };
}

function recordOf({ fact, label, min, max, shown, status }: ChartRow) {
  return {
    id: fact?.id ?? null,
    label,
    min: Number(min.round(10)),
    max: Number(max.round(10)),
    shown,
    status,
  };
}

function barsOf(rows: readonly ChartRow[]): Bar[] {
  const sizes = rows.map(({ min, max }) => Math.max(Number(min.abs()), Number(max.abs())));
  const longest = Math.max(...sizes);
  return rows.map(({ label, shown }, at) => ({
    label,
    share: sizes[at]! / longest,
    value: shown,
  }));
}
