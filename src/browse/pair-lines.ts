import type { Cell, Span } from '../render/view.ts';
import { displayWidth } from '../render/width.ts';
import { type Line, wrap } from '../render/wrap.ts';

/** Columns between a label and its value. */
const GAP = 2;

/** Narrower than this, a value is hard to read and stands below its label. */
const VALUE_MIN = 16;

/** Labels with values beside them, a long value going on below its own start; or each label above its value. */
export function pairLines(rows: readonly (readonly [string, Cell])[], width: number): Line[] {
  const label = Math.max(0, ...rows.map(([name]) => displayWidth(name)));
  const beside = width - label - GAP;
  if (beside < VALUE_MIN) {
    return rows.flatMap(([name, cell]) => [...wrap(labelled(name), width), ...wrap(cell, width)]);
  }
  const indent = { text: ' '.repeat(label + GAP) };
  return rows.flatMap(([name, cell]) => {
    const gap = { text: ' '.repeat(label + GAP - displayWidth(name)) };
    return wrap(cell, beside).map((line, at) =>
      at === 0 ? [...labelled(name), gap, ...line] : [indent, ...line],
    );
  });
}

function labelled(name: string): Span[] {
  return [{ text: name, tone: 'dim' }];
}
