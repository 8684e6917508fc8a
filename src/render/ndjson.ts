import type { View } from './view.ts';
import { escaped } from './visible.ts';

/** One line of JSON for each element of the data, or for the data itself if it is not a list. */
export function render(view: View): string {
  const values: unknown[] = Array.isArray(view.data) ? view.data : [view.data];
  return values.map((value) => escaped(JSON.stringify(value))).join('\n');
}
