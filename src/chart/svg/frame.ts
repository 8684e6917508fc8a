import type { Chart } from '../chart.ts';
import { LOOK, type TextLook } from './look.ts';
import { textLines } from './text-size.ts';

/** A mark of a Vega specification. */
export type Mark = object;

/** What stands above and below the drawing, and where the drawing has its place. */
export interface Frame {
  marks: Mark[];
  /** Where the drawing begins and, in `height`, how high the whole is. */
  top: number;
  height: number;
}

/** Title and measure above a drawing of some height; notes and source below. */
export function frame(chart: Chart, drawing: number): Frame {
  const { margin, gap, width } = LOOK;
  const inner = width - 2 * margin;
  const title = block(chart.title, margin, inner, LOOK.title);
  const measure = block(chart.measure, title.bottom + 2, inner, LOOK.measure);
  const top = measure.bottom + gap;
  const marks = [title.mark, measure.mark];
  let bottom = top + drawing + gap;
  for (const text of [...chart.notes, chart.source]) {
    const note = block(text, bottom, inner, LOOK.note);
    marks.push(note.mark);
    bottom = note.bottom + 2;
  }
  return { marks, top, height: bottom + margin - gap };
}

function block(text: string, y: number, width: number, look: TextLook) {
  const lines = textLines(text, width, look);
  const enter = {
    ...textStyle(look),
    x: { value: LOOK.margin },
    y: { value: y },
    text: { value: lines },
    baseline: { value: 'top' },
  };
  return { mark: { type: 'text', encode: { enter } }, bottom: y + lines.length * look.line };
}

/** Size, weight and colour of a text mark. */
export function textStyle({ size, line, fill, weight }: TextLook): object {
  return {
    fontSize: { value: size },
    fontWeight: { value: weight },
    lineHeight: { value: line },
    fill: { value: fill },
  };
}

/** A mark for every row of the data. */
export function rowMark(type: 'rect' | 'text', enter: object): Mark {
  return { type, from: { data: 'rows' }, encode: { enter } };
}
