/** Elements whose content a reader does not see. */
export const HIDDEN_TAGS: ReadonlySet<string> = words(
  'head iframe noembed noframes noscript script style template title',
);

/** Elements whose content is struck out: a reader sees it, and sees that it is not said. */
export const STRUCK_TAGS: ReadonlySet<string> = words('del s strike');

const CELLS = words('td th');
const ROWS = words('table tbody tfoot thead tr');
const BLOCKS = words(
  `address article aside blockquote body br caption center dd details dialog dir div dl dt fieldset
  figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol
  optgroup option p pre search section select summary textarea ul`,
);

/** What a tag sets between the text before and behind it. */
export type Parting = 'cell' | 'row' | 'block' | undefined;

/** How a tag parts the text; undefined where its text goes on, as in `6<b>15</b>元`. */
export function partingOf(tag: string): Parting {
  if (CELLS.has(tag)) return 'cell';
  if (ROWS.has(tag)) return 'row';
  return BLOCKS.has(tag) ? 'block' : undefined;
}

function words(list: string): Set<string> {
  return new Set(list.split(/\s+/));
}
