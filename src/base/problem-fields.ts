/** Fields of a problem as JSON. */
export const PROBLEM_FIELDS = [
  'file',
  'line',
  'column',
  'severity',
  'code',
  'message',
  'hint',
] as const;
