import { stringify } from 'csv-stringify/sync';
import { inert } from './formula.ts';
import type { RenderOptions, Scalar, View } from './view.ts';
import { visible } from './visible.ts';

function cellOf(value: Scalar, rawCells: boolean): string {
  if (typeof value !== 'string') return value === null ? '' : String(value);
  return visible(rawCells ? value : inert(value), '\n\t');
}

/**
 * The records as CSV (RFC 4180, but with LF at line ends), with cells that no spreadsheet runs unless
 * they are wanted raw.
 */
export function render(
  { records: { fields, rows } }: View,
  { rawCells = false }: RenderOptions,
): string {
  const table = [fields, ...rows].map((row) => row.map((value) => cellOf(value, rawCells)));
  const text = stringify(table, { record_delimiter: '\n', quoted_empty: fields.length === 1 });
  return text.slice(0, -1);
}
