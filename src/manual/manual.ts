/** A term and what is said of it. */
export type Entry = readonly [term: string, about: string];

/**
 * A piece of a manual page. In lines, headings and terms of entries `<value>` and `[value]` stand for
 * what is to be put in; those of examples are typed as they stand.
 */
export type Block =
  | { type: 'text'; text: string }
  | { type: 'line'; line: string }
  | { type: 'heading'; line: string }
  | { type: 'entries'; entries: readonly Entry[] }
  | { type: 'examples'; entries: readonly Entry[] };

/** A part of a manual page under a title. */
export interface Chapter {
  title: string;
  blocks: readonly Block[];
}

/** A manual page, before it is set. */
export interface Manual {
  name: string;
  /** Shown at the foot: the program and its version. */
  edition: string;
  /** Day of the edition, ISO 8601. */
  date: string;
  chapters: readonly Chapter[];
}
