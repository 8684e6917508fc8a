/** The forms a reference can take: three styles for reading, three formats for reference managers. */
export const CITATION_STYLES = ['gbt7714', 'apa', 'chicago', 'bibtex', 'csl-json', 'ris'] as const;

/** A form of reference; `gbt7714` is GB/T 7714-2015, `chicago` the author-date form. */
export type CitationStyle = (typeof CITATION_STYLES)[number];
