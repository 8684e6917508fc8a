import { cellText } from './cell.ts';
import type { Block, Cell, View } from './view.ts';
import { visible } from './visible.ts';

type TableBlock = Extract<Block, { type: 'table' }>;

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** What would turn the start of a paragraph into a list or a heading. */
const LIST_OR_HEADING = /^(\d{0,9})([#+.)-])/;

/** The cell on one line, with nothing that Markdown or HTML would take for markup. */
function inline(cell: Cell): string {
  return visible(cellText(cell))
    .trim()
    .replace(/[\\`*_[\]|~]/g, '\\$&')
    .replace(/[&<>]/g, (character) => ENTITIES[character] ?? character)
    .replaceAll('\n', '<br>');
}

function tableLine(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function tableOf({ columns, rows }: TableBlock): string {
  return [
    tableLine(columns.map(({ title }) => inline(title))),
    tableLine(columns.map(({ align }) => (align === 'right' ? '---:' : '---'))),
    ...rows.map((row) => tableLine(columns.map((_, at) => inline(row[at] ?? '')))),
  ].join('\n');
}

function list(rows: readonly (readonly [Cell, Cell])[]): string {
  return rows.map(([label, value]) => `- ${inline(label)}: ${inline(value)}`).join('\n');
}

function blockOf(block: Block): string {
  switch (block.type) {
    case 'heading':
      return `## ${inline(block.text)}`;
    case 'text':
      return inline(block.text).replace(LIST_OR_HEADING, '$1\\$2');
    case 'table':
      return tableOf(block);
    case 'pairs':
      return list(block.rows);
    case 'bars':
      return list(block.rows.map(({ label, value }) => [label, value]));
  }
}

/** The blocks as GitHub-flavoured Markdown: tables as tables, pairs and bars as lists. */
export function render(view: View): string {
  return view.blocks
    .map(blockOf)
    .filter((block) => block !== '')
    .join('\n\n');
}
