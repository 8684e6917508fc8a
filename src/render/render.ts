import type { Format } from './formats.ts';
import type { RenderOptions, View } from './view.ts';

/** Turns a view into text that has no line break at its end. */
export type Renderer = (view: View, options: RenderOptions) => string;

const RENDERERS: Record<Format, () => Promise<{ render: Renderer }>> = {
  table: () => import('./table.ts'),
  json: () => import('./json.ts'),
  ndjson: () => import('./ndjson.ts'),
  csv: () => import('./csv.ts'),
  tsv: () => import('./tsv.ts'),
  markdown: () => import('./markdown.ts'),
  yaml: () => import('./yaml.ts'),
};

/**
 * The view in one of the formats, ending in one line break; only ndjson of an empty list is the
 * empty text. Loads no other format's code.
 */
export async function render(view: View, format: Format, options: RenderOptions): Promise<string> {
  const module = await RENDERERS[format]();
  const text = module.render(view, options);
  return format === 'ndjson' && text === '' ? '' : `${text}\n`;
}
