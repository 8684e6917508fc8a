import { stringify } from 'csv-stringify/sync';
import { inBothWidths } from './full-width.ts';
import type { Scalar, View } from './view.ts';
import { visible } from './visible.ts';

/** What makes a spreadsheet run a cell (OWASP, CSV injection), with the full-width forms. */
const FORMULA_STARTS = new Set([...inBothWidths('=+-@'), '\t', '\r', '\n']);

const PLAIN_NUMBER = /^[+-]\d[\d,.]*%?$/;

function cellOf(value: Scalar): string {
  if (typeof value !== 'string') return value === null ? '' : String(value);
  const isFormula = FORMULA_STARTS.has(value.charAt(0)) && !PLAIN_NUMBER.test(value);
  return visible(isFormula ? `'${value}` : value, '\n\t');
}

/**
 * The records as CSV (RFC 4180, but with LF at line ends). A cell that a spreadsheet would run as a
 * formula gets an apostrophe in front; plain numbers stay as they are.
 */
export function render({ records: { fields, rows } }: View): string {
  const table = [fields, ...rows].map((row) => row.map(cellOf));
  const text = stringify(table, { record_delimiter: '\n', quoted_empty: fields.length === 1 });
  return text.slice(0, -1);
}
