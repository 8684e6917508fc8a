import type { Span } from '../render/view.ts';
import { languageOf, textIn } from '../views/wording.ts';
import { clip, spread, tail, widthOf } from './clip.ts';
import type { Frame, Piece } from './frame.ts';
import type { Layout } from './layout.ts';
import { matching } from './listed.ts';
import type { Shelf } from './shelf.ts';
import type { State } from './state.ts';
import { MARGIN } from './text-width.ts';
import { type Hint, WORDS } from './wording.ts';

/** The titles of the reports; of a single one also who published it, and when. */
export function drawHeader(y: number, { size }: State, { reading }: Shelf): Piece {
  const own = (head: (typeof reading.heads)[number]) => reading.lang ?? languageOf(head);
  const titles = reading.heads.map((head) => textIn(head.report.title, own(head)));
  const [only, ...others] = reading.heads;
  const imprint =
    only && others.length === 0
      ? `${textIn(only.report.publisher, own(only))} · ${only.report.published.slice(0, 10)}`
      : '';
  return {
    x: MARGIN,
    y,
    line: spread(
      [{ text: titles.join(' · '), tone: 'strong' }],
      [{ text: imprint, tone: 'dim' }],
      size.width - 2 * MARGIN,
    ),
  };
}

/** The query, or what can be searched for, and how many facts it leaves; and the cursor while one types. */
export function drawSearch(
  y: number,
  state: State,
  shelf: Shelf,
): { piece: Piece; cursor: Frame['cursor'] } {
  const { query, isTyping, size } = state;
  const words = WORDS[shelf.lang];
  const { length } = matching(state, shelf);
  const count = query === '' ? words.total(length) : words.found(length);
  const width = size.width - 2 * MARGIN;
  const sign: Span = { text: '/ ', tone: 'accent' };
  const room = Math.max(2, width - widthOf([sign]) - widthOf([{ text: count }]) - 3);
  const typed = tail(query, room);
  const hasPrompt = query === '' && !isTyping;
  const text: Span = hasPrompt
    ? { text: words.prompt, tone: 'dim' }
    : { text: typed, tone: 'strong' };
  return {
    piece: { x: MARGIN, y, line: spread([sign, text], [{ text: count, tone: 'dim' }], width) },
    cursor: isTyping ? { x: MARGIN + widthOf([sign, text]), y } : undefined,
  };
}

/** What was copied, else what keys do, as far as there is room. */
export function drawStatus({ status: y }: Layout, state: State, { lang }: Shelf): Piece {
  const { copied, size } = state;
  const width = size.width - 2 * MARGIN;
  const words = WORDS[lang];
  if (!copied) return { x: MARGIN, y, line: hintsLine(words.hints[modeOf(state)], width) };
  const notice: Span[] =
    copied.text === ''
      ? [{ text: words.nothingToCopy, tone: 'warn' }]
      : [{ text: '✓ ', tone: 'good' }, { text: words.copied(copied.what, copied.text) }];
  return { x: MARGIN, y, line: clip(notice, width) };
}

function modeOf({ helpTop, isTyping, focus }: State): 'help' | 'typing' | State['focus'] {
  if (helpTop !== undefined) return 'help';
  return isTyping ? 'typing' : focus;
}

/** As many of the hints as fit, from the first on. */
function hintsLine(hints: readonly Hint[], width: number): Span[] {
  let line: Span[] = [];
  for (const [keys, does] of hints) {
    const gap = line.length > 0 ? [{ text: '   ' }] : [];
    const longer: Span[] = [
      ...line,
      ...gap,
      { text: keys, tone: 'strong' },
      { text: ` ${does}`, tone: 'dim' },
    ];
    if (widthOf(longer) > width) break;
    line = longer;
  }
  return line;
}
