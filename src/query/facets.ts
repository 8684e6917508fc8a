import type { Fact } from '../model/fact-base.ts';

/** What facts are narrowed down by; many facts have the same. */
export const FACETS = ['section', 'unit', 'kind', 'status', 'place', 'period', 'tags'] as const;

/** One of {@link FACETS}. */
export type Facet = (typeof FACETS)[number];

/** The same text for facts that have a facet in common, in one base or in all. */
export function facetOf(fact: Fact, facet: Facet): string {
  switch (facet) {
    case 'section':
      return `${fact.report} ${fact.source.section}`;
    case 'place':
      return `${fact.report} ${fact.place}`;
    case 'tags':
      return fact.tags.join('\n');
    default:
      return fact[facet] ?? '';
  }
}
