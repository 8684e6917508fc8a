import Big from 'big.js';
import type { Lang, Wording } from '../lang/lang.ts';
import { formatAmount } from '../quantity/format-quantity.ts';
import type { ComparedRow, Comparison, Pair } from '../query/comparison.ts';
import { jsonNumber } from '../query/fact-record.ts';
import { scalarOf, valueAt } from '../render/pick-fields.ts';
import type { Block, Cell, View } from '../render/view.ts';
import { figureCell } from './figure-cell.ts';
import { labelOf, langFor, type Reading } from './wording.ts';

const FLAT = [
  'id',
  'label.zh',
  'label.en',
  'asWritten',
  'value',
  'min',
  'max',
  'unit',
  'hedge',
  'status',
];

const WORDS: Wording<{
  fact: string;
  written: string;
  id: string;
  mind: string;
  in: (unit: string) => string;
}> = {
  en: { fact: 'fact', written: 'as written', id: 'id', mind: 'Mind', in: (unit) => `in ${unit}` },
  zh: { fact: '事实', written: '原文', id: '编号', mind: '注意', in: (unit) => `折合（${unit}）` },
};

/** Facts set against each other: as a table, as bars, and in words. */
export function comparisonView(comparison: Comparison, reading: Reading, lang: Lang): View {
  const rows = comparison.rows.map((row) => rowRecord(row, comparison.unit));
  return {
    data: {
      unit: comparison.unit,
      rows,
      pairs: comparison.pairs.map(pairRecord),
      notes: comparison.notes,
    },
    records: {
      fields: FLAT,
      rows: rows.map((row) => FLAT.map((field) => scalarOf(valueAt(row, field)))),
    },
    blocks: [
      tableOf(comparison, reading, lang),
      ...barsOf(comparison, reading),
      ...comparison.pairs.map(({ words }): Block => ({ type: 'text', text: words })),
      ...notesOf(comparison, lang),
    ],
  };
}

function rowRecord({ fact, value, min, max, hedge, status, converted }: ComparedRow, unit: string) {
  const { label, source } = fact;
  return {
    id: fact.id,
    label: { zh: label.zh ?? null, en: label.en ?? null },
    asWritten: source.asWritten,
    value: fact.date === undefined ? jsonNumber(value ?? undefined) : value,
    min: jsonNumber(min),
    max: jsonNumber(max),
    unit,
    hedge,
    status,
    converted,
  };
}

function pairRecord({ a, b, difference, bounds, ratio, percent, share, words, notes }: Pair) {
  return {
    a: a.id,
    b: b.id,
    difference: jsonNumber(difference ?? undefined),
    bounds: bounds ? { min: jsonNumber(bounds.min), max: jsonNumber(bounds.max) } : null,
    ratio: jsonNumber(ratio ?? undefined),
    percent: jsonNumber(percent ?? undefined),
    share: share ? { ...share, percent: jsonNumber(share.percent) } : null,
    words,
    notes,
  };
}

function tableOf({ rows, unit }: Comparison, reading: Reading, lang: Lang): Block {
  const words = WORDS[lang];
  const anyConverted = rows.some(({ converted }) => converted);
  const common = (row: ComparedRow): Cell[] => (anyConverted ? [amountOf(row, unit, reading)] : []);
  return {
    type: 'table',
    columns: [
      { title: words.fact, min: 20, yields: 1 },
      { title: words.written, align: 'right' },
      ...(anyConverted ? [{ title: words.in(unit), align: 'right' } as const] : []),
      { title: words.id, min: 18, yields: 2 },
    ],
    rows: rows.map((row) => [
      labelOf(reading, row.fact),
      figureCell(reading, row.fact, lang),
      ...common(row),
      [{ text: row.fact.id, tone: 'id' }],
    ]),
  };
}

function amountOf({ fact, value, min, max }: ComparedRow, unit: string, reading: Reading): string {
  const lang = langFor(reading, fact);
  const [low, high] = [value ?? min, value === null ? max : undefined].map((text) =>
    text === undefined ? undefined : formatAmount(new Big(text), unit, lang, reading.units),
  );
  return [low, high].filter((text) => text !== undefined).join('–');
}

function barsOf({ rows, unit }: Comparison, reading: Reading): Block[] {
  if (rows.every(({ share }) => share === 0)) return [];
  return [
    {
      type: 'bars',
      rows: rows.map((row) => ({
        label: labelOf(reading, row.fact),
        share: row.share,
        value: amountOf(row, unit, reading),
      })),
    },
  ];
}

/** Notes of all pairs and of the whole, each once. */
function notesOf({ pairs, notes }: Comparison, lang: Lang): Block[] {
  const all = [...new Set([...notes, ...pairs.flatMap((pair) => pair.notes)])];
  if (all.length === 0) return [];
  return [{ type: 'pairs', rows: all.map((note, at) => [at === 0 ? WORDS[lang].mind : '', note]) }];
}
