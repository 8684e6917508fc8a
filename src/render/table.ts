import { bars } from './bars.ts';
import { pairs } from './pairs.ts';
import { type Look, type Paint, painter } from './style.ts';
import { tableBlock } from './table-block.ts';
import type { Block, Cell, RenderOptions, View } from './view.ts';
import { wrap } from './wrap.ts';

function prose(text: Cell, width: number, paint: Paint, look: Look): string {
  const lines = wrap(text, width).map((line) => paint(line, look));
  while (lines.at(-1) === '') lines.pop();
  return lines.join('\n');
}

function drawBlock(block: Block, width: number, paint: Paint): string {
  switch (block.type) {
    case 'heading':
      return prose(block.text, width, paint, 'heading');
    case 'text':
      return prose(block.text, width, paint, 'plain');
    case 'table':
      return tableBlock(block, width, paint);
    case 'pairs':
      return pairs(block.rows, width, paint);
    case 'bars':
      return bars(block.rows, width, paint);
  }
}

/** The view as a person reads it on a terminal: its blocks with a blank line between them. */
export function render(view: View, { width, color }: RenderOptions): string {
  const paint = painter(color);
  const drawn = view.blocks.map((block) => drawBlock(block, width, paint));
  return drawn.filter((block) => block !== '').join('\n\n');
}
