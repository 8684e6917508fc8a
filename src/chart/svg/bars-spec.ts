import type { Chart, ChartRow } from '../chart.ts';
import { frame, rowMark, textStyle } from './frame.ts';
import { LOOK, type TextLook } from './look.ts';
import { evenLines, textWidth } from './text-size.ts';

/** Most of the width that labels may take. */
const LABELS_MOST = 0.42;

/** Least height of a row, so that bars of short labels do not stick together. */
const ROW_LEAST = 36;

interface Layout {
  /** Right edge of the labels, which are flush right. */
  labels: number;
  /** Left and right edge of the bars. */
  from: number;
  to: number;
  rowHeight: number;
}

/** A Vega specification of bars with their label at the left and their figure at the end. */
export function barsSpec(chart: Chart): object {
  const done = chart.rows.some(({ status }) => status === 'actual');
  const rows = chart.rows.map((row, at) => datumOf(row, at, done && row.status !== 'actual'));
  const layout = layOut(rows);
  const drawing = rows.length * layout.rowHeight;
  const { marks, top, height } = frame(chart, drawing);
  const lines = chart.kind === 'multiples' ? [0, 1] : [0];
  const [low, high] = [
    Math.min(0, ...rows.map((row) => row.low)),
    Math.max(0, ...rows.map((row) => row.high)),
  ];
  return {
    width: LOOK.width,
    height,
    data: [{ name: 'rows', values: rows }],
    scales: [
      {
        name: 'x',
        type: 'linear',
        domain: [low, high],
        range: [layout.from, layout.to],
        zero: true,
      },
      {
        name: 'y',
        type: 'band',
        domain: rows.map(({ at }) => at),
        range: [top, top + drawing],
        padding: 0.32,
      },
    ],
    marks: [
      ...marks,
      bars(),
      ...lines.map((at) => line(at, top, drawing)),
      labels(layout),
      ...(lines.length > 1 ? [figures(true)] : []),
      figures(),
    ],
  };
}

type Datum = ReturnType<typeof datumOf>;

function datumOf({ label, min, max, range, figure }: ChartRow, at: number, pale: boolean) {
  const [a, b] = [Number(min), Number(max)];
  return {
    at,
    lines: evenLines(label, LOOK.width * LABELS_MOST - LOOK.margin, LOOK.label),
    low: range ? a : Math.min(0, a),
    high: range ? b : Math.max(0, b),
    left: b < 0,
    figure,
    fill: pale ? LOOK.paleBar : LOOK.bar,
  };
}

function layOut(rows: readonly Datum[]): Layout {
  const widest = (texts: readonly string[], look: TextLook) =>
    Math.max(0, ...texts.map((text) => textWidth(text, look)));
  const names = rows.flatMap(({ lines }) => lines);
  const labels = LOOK.margin + widest(names, LOOK.label);
  const figures = (left: boolean) => {
    const texts = rows.filter((row) => row.left === left).map(({ figure }) => figure);
    const width = widest(texts, LOOK.figure);
    return width === 0 ? 0 : width + LOOK.gap;
  };
  const lines = Math.max(...rows.map((row) => row.lines.length));
  return {
    labels,
    from: labels + LOOK.gap + figures(true),
    to: LOOK.width - LOOK.margin - figures(false),
    rowHeight: Math.max(ROW_LEAST, lines * LOOK.label.line + LOOK.gap),
  };
}

const MIDDLE = { scale: 'y', field: 'at', band: 0.5 };

function bars(): object {
  return rowMark('rect', {
    x: { scale: 'x', field: 'low' },
    x2: { scale: 'x', field: 'high' },
    yc: MIDDLE,
    height: { value: 20 },
    fill: { field: 'fill' },
  });
}

/** An upright line through all rows at a value: at 0, and in multiples, dashed, at 1. */
function line(at: number, top: number, height: number): object {
  const enter = {
    x: { scale: 'x', value: at },
    y: { value: top },
    y2: { value: top + height },
    stroke: { value: LOOK.line },
    strokeDash: { value: at === 0 ? [] : [3, 3] },
  };
  return { type: 'rule', encode: { enter } };
}

function labels({ labels: right }: Layout): object {
  const { size, line } = LOOK.label;
  return rowMark('text', {
    ...textStyle(LOOK.label),
    x: { value: right },
    // Lines hang from the first, which so stands above the middle by half of the others.
    y: {
      ...MIDDLE,
      offset: { signal: `${size * 0.36} - (datum.lines.length - 1) * ${line / 2}` },
    },
    align: { value: 'right' },
    text: { field: 'lines' },
  });
}

/** The figures at the ends of bars; `halo` is white around them, where a line runs behind. */
function figures(halo = false): object {
  return rowMark('text', {
    ...textStyle(LOOK.figure),
    ...(halo && { stroke: { value: '#ffffff' }, strokeWidth: { value: 5 } }),
    x: {
      scale: 'x',
      signal: 'datum.left ? datum.low : datum.high',
      offset: { signal: 'datum.left ? -6 : 6' },
    },
    y: { ...MIDDLE, offset: LOOK.figure.size * 0.36 },
    align: { signal: "datum.left ? 'right' : 'left'" },
    text: { field: 'figure' },
  });
}
