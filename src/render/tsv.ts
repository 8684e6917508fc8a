import { inert } from './formula.ts';
import type { RenderOptions, Scalar, View } from './view.ts';
import { visible } from './visible.ts';

const ESCAPES: Record<string, string> = { '\t': '\\t', '\n': '\\n', '\r': '\\r', '\\': '\\\\' };

function cellOf(value: Scalar, rawCells: boolean): string {
  if (typeof value !== 'string') return value === null ? '' : String(value);
  const text = rawCells ? value : inert(value);
  return visible(text.replace(/[\t\n\r\\]/g, (character) => ESCAPES[character] ?? character));
}

/**
 * The records as lines of cells parted by tabs, with `\t`, `\n`, `\r` and `\\` inside cells. Pasted
 * into a spreadsheet no cell runs as a formula, unless they are wanted raw.
 */
export function render(
  { records: { fields, rows } }: View,
  { rawCells = false }: RenderOptions,
): string {
  const lines = [fields, ...rows].map((row) => row.map((value) => cellOf(value, rawCells)));
  return lines.map((cells) => cells.join('\t')).join('\n');
}
