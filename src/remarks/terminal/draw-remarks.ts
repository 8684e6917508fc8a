import type { Look } from '../../render/style.ts';
import type { Cell } from '../../render/view.ts';
import { displayWidth } from '../../render/width.ts';
import { type Line, wrap } from '../../render/wrap.ts';
import type { Remark } from '../remark.ts';
import { onOneLine } from '../shown.ts';
import { VERDICT_LOOKS } from '../verdict-look.ts';
import { type Frame, textWidth } from './frame.ts';
import { remarkBody } from './remark-body.ts';

/** Blanks between what is judged and what is said of it, and between a key and its value. */
const GAP = 2;

/** Columns of the sign of a verdict and the blank behind it. */
const SIGN = 2;

/** The part of the width that what is judged may take at most. */
const SHARE = 1 / 3;

/** The remarks below a row, one below the other, in two columns. */
export function drawRemarks(remarks: readonly Remark[], frame: Frame): string[] {
  const width = textWidth(frame);
  const texts = remarks.map(({ judged: { text } }) => onOneLine(text));
  const natural = texts.reduce((most, text) => Math.max(most, displayWidth(text)), 0);
  const left = Math.min(SIGN + natural, Math.floor(width * SHARE));
  return remarks.flatMap((remark, at) => {
    const head = drawHead(texts[at]!, remark, left);
    return beside(head, drawBody(remark, width - left - GAP, frame), left, frame);
  });
}

/** What is judged, behind the sign of its verdict. */
function drawHead(text: string, { judged }: Remark, width: number): Line[] {
  const { sign, tone } = VERDICT_LOOKS[judged.verdict];
  return wrap([{ text, tone }], width - SIGN).map((line, at) => [
    { text: (at === 0 ? sign : '').padEnd(SIGN), tone },
    ...line,
  ]);
}

/** What is said of one judged text: a headline, then keys with their values. */
function drawBody(remark: Remark, width: number, frame: Frame): string[] {
  const { headline, pairs } = remarkBody(remark, frame.lang, frame.explain);
  const lines = wrapped(headline, width, frame);
  const left = pairs.reduce((most, [key]) => Math.max(most, displayWidth(key)), 0);
  const values = pairs.flatMap(([key, value]) =>
    beside([[{ text: key }]], wrapped(value, width - left - GAP, frame), left, frame, 'label'),
  );
  return [...lines, ...values];
}

function wrapped(cell: Cell, width: number, { paint }: Frame): string[] {
  return wrap(cell, width).map((line) => paint(line));
}

/** Lines beside others; `left` is the width of the first column. */
function beside(
  heads: readonly Line[],
  bodies: readonly string[],
  left: number,
  { paint }: Frame,
  look?: Look,
): string[] {
  return Array.from({ length: Math.max(heads.length, bodies.length) }, (_, at) => {
    const head = heads[at] ?? [];
    const body = bodies[at] ?? '';
    const taken = displayWidth(head.map(({ text }) => text).join(''));
    const blanks = body === '' ? '' : ' '.repeat(Math.max(0, left - taken) + GAP);
    return paint(head, look) + blanks + body;
  });
}
