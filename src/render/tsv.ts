import type { Scalar, View } from './view.ts';
import { visible } from './visible.ts';

const ESCAPES: Record<string, string> = { '\t': '\\t', '\n': '\\n', '\r': '\\r', '\\': '\\\\' };

function cellOf(value: Scalar): string {
  const text = value === null ? '' : String(value);
  return visible(text.replace(/[\t\n\r\\]/g, (character) => ESCAPES[character] ?? character));
}

/** The records as lines of cells parted by tabs, with `\t`, `\n`, `\r` and `\\` inside cells. */
export function render({ records: { fields, rows } }: View): string {
  return [fields, ...rows].map((row) => row.map(cellOf).join('\t')).join('\n');
}
