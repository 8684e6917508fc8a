/** Names of the output formats. */
export const FORMATS = ['table', 'json', 'ndjson', 'csv', 'tsv', 'markdown', 'yaml'] as const;

/** An output format. */
export type Format = (typeof FORMATS)[number];
