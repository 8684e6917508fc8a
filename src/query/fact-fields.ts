/** Fields of a fact's public record, in order. */
export const FACT_FIELDS = [
  'id',
  'report',
  'kind',
  'label',
  'aliases',
  'tags',
  'note',
  'value',
  'min',
  'max',
  'unit',
  'dimension',
  'hedge',
  'status',
  'date',
  'names',
  'period',
  'place',
  'subject',
  'relations',
  'source',
] as const;

/** Parts of those fields, named with a dot, that can be picked by themselves. */
export const FACT_PARTS = [
  ...['label', 'note', 'subject', 'names'].flatMap((field) => [`${field}.zh`, `${field}.en`]),
  ...['section', 'paragraph', 'sentence', 'asWritten'].map((part) => `source.${part}`),
];
