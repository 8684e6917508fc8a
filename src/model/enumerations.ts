/** The words that fields of a fact choose from; apart from the schema, so that commands load no zod. */

/** How the value is hedged in the report. */
export const HEDGES = ['exact', 'about', 'nearly', 'more-than', 'less-than'] as const;

/** What kind of truth a figure claims: done, aimed at, planned, expected, or laid down. */
export const STATUSES = ['actual', 'target', 'plan', 'projected', 'rule'] as const;

/** What a fact is. The first four carry a value. */
export const KINDS = [
  'figure',
  'range',
  'duration',
  'date',
  'document',
  'event',
  'organisation',
  'place',
  'person',
  'statement',
] as const;

/** How one fact stands to another. */
export const RELATION_TYPES = [
  'part-of',
  'out-of',
  'compared-with',
  'per',
  'issued-by',
  'held-by',
  'located-at',
  'partner-of',
  'about',
] as const;
