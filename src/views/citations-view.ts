import type { CitationStyle } from '../cite/citation-style.ts';
import type { View } from '../render/view.ts';
import { escaped, visible } from '../render/visible.ts';

/** A fact's reference in one style. */
export interface Citation {
  id: string;
  style: CitationStyle;
  citation: string;
}

/** References as text to paste, and as records. */
export function citationsView(citations: readonly Citation[]): { text: string; view: View } {
  const fields = ['id', 'style', 'citation'] as const;
  return {
    text: `${pasted(citations)}\n`,
    view: {
      data: citations,
      records: { fields, rows: citations.map((each) => fields.map((field) => each[field])) },
      blocks: citations.map(({ citation }) => ({ type: 'text', text: citation })),
    },
  };
}

/** References below each other; the items of CSL-JSON make one array, as its readers expect. */
function pasted(citations: readonly Citation[]): string {
  const texts = citations.map(({ citation }) => citation);
  if (citations[0]?.style !== 'csl-json') return visible(texts.join('\n\n'));
  const items = texts.flatMap((text) => JSON.parse(text) as unknown[]);
  return escaped(JSON.stringify(items, null, 2));
}
