import type { Token } from 'markdown-it';
import { frontMatterLength } from './front-matter.ts';
import { htmlText } from './html-text.ts';
import { placeByLines } from './line-places.ts';
import { lastAtOrBelow, MappedText } from './mapped-text.ts';
import { addInline } from './markdown-inline.ts';
import { originOf, parseMarkdown } from './markdown-parser.ts';

/**
 * The text of a Markdown file that a reader sees: without front matter, blocks of code, list
 * numbers, link targets and other markup; each block on a line of its own, cells parted by tabs.
 */
export function markdownText(source: string): MappedText {
  const { lines, toSource } = withLineFeeds(source, frontMatterLength(source));
  const mapped = new MappedText(source);
  let row: CellPlaces | undefined;
  let heading = '';
  for (const token of parseMarkdown(lines)) {
    if (token.type === 'inline') {
      const place = row?.next(token) ?? placeOfBlock(lines, token, heading);
      addInline(mapped, token, (offset) => toSource(place(offset)));
    } else if (token.type === 'html_block') {
      const place = placeByLines(token.content, originOf(token).lineStarts ?? []);
      mapped.addFragment(htmlText(token.content), (offset) => toSource(place(offset)));
    }
    if (token.type === 'tr_open') row = new CellPlaces(lines);
    else if (token.type === 'tr_close') row = undefined;
    if (token.type === 'heading_open') heading = token.markup;
    else if (token.type === 'heading_close') heading = '';
    const isCell = token.tag === 'td' || token.tag === 'th';
    if (isCell && token.nesting < 0) mapped.endCell();
    if (token.type !== 'inline') mapped.separate(isCell ? '\t' : '\n');
    if (isCell && token.nesting > 0) mapped.beginCell();
  }
  return mapped;
}

/** The source from an offset on with line feeds alone, and the way back to its own offsets. */
function withLineFeeds(
  source: string,
  from: number,
): { lines: string; toSource: (offset: number) => number } {
  const body = source.slice(from);
  const lines = body.replace(/\r\n?/g, '\n');
  const shortened: number[] = [];
  for (let at = body.indexOf('\r\n'); at >= 0; at = body.indexOf('\r\n', at + 2))
    shortened.push(at - shortened.length + 1);
  return { lines, toSource: (offset) => from + offset + lastAtOrBelow(shortened, offset) + 1 };
}

const HASHES = /#{1,6}[ \t]*/y;

function placeOfBlock(lines: string, token: Token, heading: string): (offset: number) => number {
  const [first = 0, ...rest] = originOf(token).lineStarts ?? [];
  HASHES.lastIndex = first;
  const marker = heading.startsWith('#') ? (HASHES.exec(lines)?.[0].length ?? 0) : 0;
  return placeByLines(token.content, [first + marker, ...rest]);
}

/** Finds the cells of one row of a table, from left to right. */
class CellPlaces {
  readonly #lines: string;
  #at: number | undefined;

  constructor(lines: string) {
    this.#lines = lines;
  }

  /** The place of each offset in the content of the next cell; `\|` stands for a bar in it. */
  next(cell: Token): (offset: number) => number {
    let at = this.#at ?? originOf(cell).lineStarts?.[0] ?? 0;
    const isFirst = this.#at === undefined;
    at = this.#past(isFirst ? /\|?[^\S\n]*/y : /[^\S\n]*/y, at);
    const places: number[] = [];
    for (const char of cell.content.split('')) {
      if (char === '|' && this.#lines[at] === '\\') at++;
      places.push(at++);
    }
    this.#at = this.#past(/[^\S\n]*\|?/y, at);
    return (offset) => places[offset] ?? at;
  }

  #past(blank: RegExp, at: number): number {
    blank.lastIndex = at;
    return at + (blank.exec(this.#lines)?.[0].length ?? 0);
  }
}
