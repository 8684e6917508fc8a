import { pieces } from '../render/kinsoku.ts';
import { graphemes } from '../render/width.ts';
import type { Block, Manual } from './manual.ts';

/**
 * Sets a manual page for `man`: roff with the man(7) macros, which groff and mandoc read alike. The
 * text is ragged, since Chinese has no blanks to stretch.
 */
export function roff({ name, edition, date, chapters }: Manual): string {
  const body = chapters.flatMap(({ title, blocks }) => [
    `.SH "${escaped(title)}"`,
    ...blocks.flatMap((block, at) => setBlock(block, blocks[at - 1])),
  ]);
  const head = `.TH ${name.toUpperCase()} 1 ${date} "${escaped(edition)}"`;
  return `${[head, '.ad l', '.nh', ...body].join('\n')}\n`;
}

function setBlock(block: Block, before: Block | undefined): string[] {
  if (block.type === 'heading') return ['.SS', setTerm(block.line)];
  if (block.type === 'line') return [setTerm(block.line)];
  if (block.type === 'entries') {
    return block.entries.flatMap(([term, about]) => ['.TP', setTerm(term), setText(about)]);
  }
  if (block.type === 'examples') {
    return block.entries.flatMap(([line, what]) => ['.TP', bold(line), setText(what)]);
  }
  const first = before === undefined || before.type === 'heading';
  return [...(first ? [] : ['.PP']), setText(block.text)];
}

/** A command line: what is typed as it stands is bold, what stands for something is italic. */
function setTerm(line: string): string {
  const set = line.replace(/<([^>]+)>|\[([^\]]+)\]|[^<[]+/g, (whole, value, optional) => {
    if (value !== undefined) return `\\fI${escaped(value)}\\fR`;
    if (optional !== undefined) return `[\\fI${escaped(optional)}\\fR]`;
    return bold(whole);
  });
  return guarded(set);
}

function bold(text: string): string {
  return `\\fB${escaped(text)}\\fR`;
}

/** Running text; `\:` marks where a line may break without a blank. */
function setText(text: string): string {
  const parts = pieces(text, graphemes(text)).map((piece) =>
    piece.map((grapheme) => grapheme.text).join(''),
  );
  const set = parts.map((part, at) =>
    part.endsWith(' ') || at === parts.length - 1 ? escaped(part) : `${escaped(part)}\\:`,
  );
  return guarded(set.join(''));
}

/** Signs that roff would take for instructions or turn into typographic ones (groff_char(7)). */
const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\e',
  '-': '\\-',
  "'": '\\(aq',
  '"': '\\(dq',
  '`': '\\(ga',
  '^': '\\(ha',
  '~': '\\(ti',
};

function escaped(text: string): string {
  return text.replace(/[\\\-'"`^~]/g, (sign) => SPECIAL[sign]!);
}

/** A line that begins with a dot would be a request. */
function guarded(line: string): string {
  return line.startsWith('.') ? `\\&${line}` : line;
}
