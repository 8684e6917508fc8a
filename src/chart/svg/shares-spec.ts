import type { Chart, ChartRow } from '../chart.ts';
import { frame, rowMark, textStyle } from './frame.ts';
import { LOOK } from './look.ts';
import { evenLines, textWidth } from './text-size.ts';

const STRIP = 46;
const SWATCH = 14;

/** A Vega specification of one bar in parts, with a line for each part below it. */
export function sharesSpec(chart: Chart): object {
  const inner = LOOK.width - 2 * LOOK.margin;
  const rows = placed(chart.rows);
  const last = rows[rows.length - 1]!;
  const drawing = last.y + last.height;
  const { marks, top, height } = frame(chart, drawing);
  return {
    width: LOOK.width,
    height,
    data: [
      {
        name: 'rows',
        values: rows,
        transform: [{ type: 'stack', field: 'share', as: ['from', 'to'] }],
      },
    ],
    scales: [
      { name: 'x', type: 'linear', domain: [0, 100], range: [LOOK.margin, LOOK.margin + inner] },
    ],
    marks: [
      ...marks,
      parts(top),
      partFigures(top, inner),
      swatches(top),
      labels(top),
      figures(top),
    ],
  };
}

/** The rows with the height of their line in the legend, one under the other. */
function placed(rows: readonly ChartRow[]) {
  const figures = Math.max(...rows.map(({ shown }) => textWidth(shown, LOOK.figure)));
  const room = LOOK.width - 2 * LOOK.margin - SWATCH - 2 * LOOK.gap - figures;
  let y = STRIP + 2 * LOOK.gap;
  return rows.map(({ fact, label, max, figure, shown }, at) => {
    const lines = evenLines(label, room, LOOK.label);
    const height = lines.length * LOOK.label.line + 7;
    const row = {
      lines,
      share: Number(max),
      figure,
      room: textWidth(figure, LOOK.figure) + LOOK.gap,
      shown,
      fill: fact ? LOOK.parts[at]! : LOOK.rest,
      ink: fact ? '#ffffff' : LOOK.label.fill,
      y,
      height,
    };
    y += height;
    return row;
  });
}

function parts(top: number): object {
  return rowMark('rect', {
    x: { scale: 'x', field: 'from' },
    x2: { scale: 'x', field: 'to' },
    y: { value: top },
    height: { value: STRIP },
    fill: { field: 'fill' },
    stroke: { value: '#ffffff' },
    strokeWidth: { value: 1.5 },
  });
}

/** The percentage in each part that is wide enough for it. */
function partFigures(top: number, inner: number): object {
  return rowMark('text', {
    ...textStyle(LOOK.figure),
    x: { scale: 'x', signal: '(datum.from + datum.to) / 2' },
    y: { value: top + STRIP / 2 + LOOK.figure.size * 0.36 },
    align: { value: 'center' },
    fill: { field: 'ink' },
    text: { signal: `datum.share / 100 * ${inner} < datum.room ? '' : datum.figure` },
  });
}

function swatches(top: number): object {
  return rowMark('rect', {
    x: { value: LOOK.margin },
    y: { field: 'y', offset: top + 2 },
    width: { value: SWATCH },
    height: { value: SWATCH },
    fill: { field: 'fill' },
  });
}

function labels(top: number): object {
  return legendText(top, {
    x: { value: LOOK.margin + SWATCH + LOOK.gap },
    text: { field: 'lines' },
  });
}

function figures(top: number): object {
  return legendText(top, {
    x: { value: LOOK.width - LOOK.margin },
    align: { value: 'right' },
    fontWeight: { value: LOOK.figure.weight },
    text: { field: 'shown' },
  });
}

function legendText(top: number, own: object): object {
  return rowMark('text', {
    ...textStyle(LOOK.label),
    y: { field: 'y', offset: top + SWATCH / 2 + 2 + LOOK.label.size * 0.36 },
    ...own,
  });
}
