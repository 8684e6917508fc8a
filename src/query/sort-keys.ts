/** What facts can be sorted by. */
export const SORT_KEYS = ['id', 'value', 'section', 'kind', 'label'] as const;

/** A key of {@link sortFacts}. */
export type SortKey = (typeof SORT_KEYS)[number];
