import type { View } from './view.ts';
import { escaped } from './visible.ts';

/** The data as indented JSON in which no control or bidi character is live. */
export function render(view: View): string {
  return escaped(JSON.stringify(view.data, null, 2));
}
