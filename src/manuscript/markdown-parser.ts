import MarkdownIt, { type StateBlock, type StateInline, type Token } from 'markdown-it';

/** Where a token of {@link parseMarkdown} comes from. */
export interface Origin {
  /** Of `inline` and `html_block`: where each of its lines starts, behind indents and markers. */
  lineStarts?: readonly number[];
  /** Of a child of `inline`: its offset in the content of its parent. */
  at?: number;
}

/** Where a token comes from. */
export function originOf(token: Token): Origin {
  return token.meta ?? {};
}

/**
 * Parses Markdown (CommonMark with the tables and strikethrough of GFM, and footnotes). markdown-it
 * tells only lines; here its states note where each stretch of text starts.
 *
 * @param source with line feeds alone.
 */
export function parseMarkdown(source: string): Token[] {
  const markdown = new MarkdownIt({ html: true });
  markdown.block.State = PlacedBlocks;
  markdown.inline.State = PlacedInlines;
  // Targets of links are not read, and so need neither be encoded nor judged.
  markdown.normalizeLink = String;
  markdown.normalizeLinkText = String;
  markdown.validateLink = () => true;
  // Joined texts would lose where they come from.
  markdown.core.ruler.disable('text_join');
  markdown.inline.ruler2.disable('fragments_join');
  markdown.block.ruler.before('table', 'note-line', noteLine);
  markdown.block.ruler.before('reference', 'footnote', footnote, {
    alt: ['paragraph', 'reference'],
  });
  markdown.inline.ruler.before('text', 'note-pending', notePending);
  markdown.inline.ruler.before('link', 'footnote-mark', footnoteMark);
  return markdown.parse(source, {});
}

class PlacedBlocks extends MarkdownIt.StateBlock {
  /** The line where the block being read starts. */
  firstLine = 0;
  #row: Token | undefined;

  override push(...[type, tag, nesting]: Parameters<StateBlock['push']>): Token {
    const token = super.push(type, tag, nesting);
    if (type === 'tr_open') this.#row = token;
    if (type === 'inline' || type === 'html_block')
      token.meta = { lineStarts: this.#lineStarts() } satisfies Origin;
    return token;
  }

  #lineStarts(): number[] {
    const row = this.parentType === 'table' ? this.#row?.map : undefined;
    const [first, end] = row ?? [this.firstLine, this.line];
    const starts: number[] = [];
    for (let line = first; line < end; line++) starts.push(startOf(this, line));
    return starts;
  }
}

class PlacedInlines extends MarkdownIt.StateInline {
  /** Where the pending text starts. */
  pendingAt = 0;

  override pushPending(): Token {
    return placed(super.pushPending(), this.pendingAt);
  }

  override push(...[type, tag, nesting]: Parameters<StateInline['push']>): Token {
    return placed(super.push(type, tag, nesting), this.pos);
  }
}

function placed(token: Token, at: number): Token {
  token.meta = { at } satisfies Origin;
  return token;
}

function startOf(state: StateBlock, line: number): number {
  return state.bMarks[line]! + state.tShift[line]!;
}

/** Matches nothing; stands before all other rules to see where a block starts. */
function noteLine(state: StateBlock, line: number): boolean {
  (state as PlacedBlocks).firstLine = line;
  return false;
}

/** Matches nothing; stands before all other rules to see where plain text starts. */
function notePending(state: StateInline, silent: boolean): boolean {
  if (!silent && state.pending === '') (state as PlacedInlines).pendingAt = state.pos;
  return false;
}

const FOOTNOTE = /\[\^[^\]\s]{1,99}\]:[ \t]*/y;
const FOOTNOTE_MARK = /\[\^[^\]\s]{1,99}\]/y;

/** The text of a footnote, `[^1]: …`, is a block whose further lines are indented by four. */
function footnote(state: StateBlock, line: number, end: number, silent: boolean): boolean {
  const width = widthAt(FOOTNOTE, state.src, startOf(state, line));
  if (width === 0 || state.sCount[line]! - state.blkIndent >= 4) return false;
  if (silent) return true;
  const saved = [state.bMarks[line]!, state.tShift[line]!, state.sCount[line]!] as const;
  state.blkIndent += 4;
  state.level++;
  state.bMarks[line] = startOf(state, line) + width;
  state.tShift[line] = 0;
  state.sCount[line] = state.blkIndent;
  state.md.block.tokenize(state, line, end);
  state.blkIndent -= 4;
  state.level--;
  [state.bMarks[line], state.tShift[line], state.sCount[line]] = saved;
  return true;
}

/** The mark of a footnote, `[^1]`, is no text. */
function footnoteMark(state: StateInline, silent: boolean): boolean {
  const width = widthAt(FOOTNOTE_MARK, state.src, state.pos);
  if (width > 0 && !silent) state.push('footnote_mark', '', 0);
  state.pos += width;
  return width > 0;
}

function widthAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}
