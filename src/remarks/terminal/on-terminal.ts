import type { Lang } from '../../lang/lang.ts';
import type { Collection } from '../../model/collection.ts';
import { type Paint, painter, underliner } from '../../render/style.ts';
import type { RenderOptions } from '../../render/view.ts';
import { visible } from '../../render/visible.ts';
import type { Checked } from '../checked.ts';
import { type MarkedLine, markedLines } from '../marked-lines.ts';
import { type Remark, remarksOf } from '../remark.ts';
import { REMARK_WORDS } from '../remark-words.ts';
import { sayName } from '../say.ts';
import { countsLine } from './counts-line.ts';
import { drawLine } from './draw-line.ts';
import { excerpted } from './excerpted.ts';
import type { Frame } from './frame.ts';

/** How remarks are put on a terminal. */
export interface TerminalOptions extends RenderOptions {
  lang: Lang;
  /** Tell also how each verdict was come to. */
  explain: boolean;
}

/**
 * The lines of the drafts that hold something judged, as a compiler shows them: each figure
 * underlined, with a remark below, and a count of the verdicts at the end of each draft.
 */
export function render(
  checked: readonly Checked[],
  collection: Collection,
  options: TerminalOptions,
): string {
  const paint = painter(options.color);
  const drafts = checked.map((each) => {
    const body = drawDraft(each, collection, options, paint);
    return checked.length > 1 ? `${heading(each, options, paint)}\n\n${body}` : body;
  });
  return checked.length > 1
    ? [...drafts, total(checked, options, paint)].join('\n\n')
    : drafts.join('');
}

function heading({ manuscript }: Checked, { lang }: TerminalOptions, paint: Paint): string {
  return paint([{ text: visible(sayName(manuscript.name, lang), '') }], 'heading');
}

function total(checked: readonly Checked[], { lang }: TerminalOptions, paint: Paint): string {
  const judged = checked.flatMap((each) => each.judged);
  const { drafts, colon } = REMARK_WORDS[lang];
  return (
    paint([{ text: drafts(checked.length) + colon }], 'title') + countsLine(judged, lang, paint)
  );
}

function isMarked({ pieces, ending }: MarkedLine<Remark>): boolean {
  return ending.length > 0 || pieces.some(({ marks }) => marks.length > 0);
}

function drawDraft(
  checked: Checked,
  collection: Collection,
  options: TerminalOptions,
  paint: Paint,
): string {
  const remarks = remarksOf(checked, collection);
  if (remarks.length === 0) return REMARK_WORDS[options.lang].nothing;
  const last = remarks.reduce((most, { to }) => Math.max(most, to.line), 1);
  const underline = underliner(options.color);
  const frame: Frame = { ...options, paint, underline, digits: String(last).length };
  const drawn: string[] = [];
  const { text, spanOf } = excerpted(checked.manuscript);
  for (const line of markedLines(text, remarks, spanOf)) {
    if (line.number > last) break;
    if (isMarked(line)) drawn.push(drawLine(line, frame));
  }
  return [...drawn, countsLine(checked.judged, options.lang, paint)].join('\n\n');
}
