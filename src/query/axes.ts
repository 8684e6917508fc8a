/** What the rows or columns of a cross-table can stand for. */
export const AXES = [
  'section',
  'unit',
  'dimension',
  'kind',
  'tag',
  'topic',
  'place',
  'subject',
  'status',
  'period',
] as const;

/** An axis of a cross-table; `topic` is explained at `topicOf`. */
export type Axis = (typeof AXES)[number];
