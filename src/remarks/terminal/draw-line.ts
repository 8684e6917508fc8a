import { displayWidth } from '../../render/width.ts';
import type { MarkedLine } from '../marked-lines.ts';
import type { Remark } from '../remark.ts';
import { gravest, VERDICT_LOOKS } from '../verdict-look.ts';
import { drawRemarks } from './draw-remarks.ts';
import { type Frame, gutter, textWidth } from './frame.ts';
import { type Row, type RowSpan, rowsOf } from './rows.ts';

const ELLIPSIS = '…';

/** A line of a draft with what is judged in it underlined, and the remarks below it. */
export function drawLine(line: MarkedLine<Remark>, frame: Frame): string {
  const rows = rowsOf(line, textWidth(frame));
  const ends = new Map<Remark, number>();
  rows.forEach(({ spans }, at) => {
    for (const remark of spans.flatMap(({ marks }) => marks)) ends.set(remark, at);
  });
  const below = rows.map((): Remark[] => []);
  for (const remark of line.ending) below[ends.get(remark) ?? rows.length - 1]!.push(remark);
  return rows
    .map((row, at) => {
      const drawn = drawRow(row, below[at]!, at === 0 ? line.number : undefined, frame);
      const parted = below[at]!.length > 0 && at < rows.length - 1;
      return parted ? `${drawn}\n${gutter(frame)}` : drawn;
    })
    .join('\n');
}

function drawRow(
  row: Row,
  remarks: readonly Remark[],
  number: number | undefined,
  frame: Frame,
): string {
  const [left, text, underline] = [gutter(frame), drawText(row, frame), underlineOf(row)];
  return [
    `${gutter(frame, number)} ${text}`,
    ...(frame.color === 0 && underline !== '' ? [`${left} ${underline}`] : []),
    ...drawRemarks(remarks, frame).map((line) => (line === '' ? left : `${left} ${line}`)),
  ].join('\n');
}

function drawText({ spans, before, after }: Row, { paint, underline }: Frame): string {
  const ellipsis = paint([{ text: ELLIPSIS, tone: 'dim' }]);
  const text = spans.map((span) => (span.tone ? underline(paint([span])) : paint([span])));
  return [before ? ellipsis : '', ...text, after ? ellipsis : ''].join('');
}

function underlineOf({ spans, before }: Row): string {
  const marks = spans.map((span) => underlineSign(span).repeat(displayWidth(span.text)));
  return ((before ? ' ' : '') + marks.join('')).trimEnd();
}

function underlineSign({ marks }: RowSpan): string {
  const label = gravest(marks.map(({ judged }) => judged));
  return label ? VERDICT_LOOKS[label].underline : ' ';
}
