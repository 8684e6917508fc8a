/** Fields of a section's public record, in order, and parts of them that can be picked. */
export const SECTION_FIELDS = [
  'report',
  'id',
  'number',
  'title',
  'gist',
  'facts',
  'title.zh',
  'title.en',
  'gist.zh',
  'gist.en',
] as const;
