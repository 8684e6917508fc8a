/** Commands whose JSON output has a schema. */
export const OUTPUT_NAMES = [
  'sections',
  'list',
  'search',
  'show',
  'compare',
  'table',
  'cite',
  'calc',
  'chart',
  'verify',
  'validate',
  'check',
] as const;

/** A command whose JSON output has a schema. */
export type OutputName = (typeof OUTPUT_NAMES)[number];
