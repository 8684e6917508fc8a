import { wrap } from '../render/wrap.ts';
import { detailLines } from './detail-lines.ts';
import { drawHeader, drawSearch, drawStatus } from './draw-bars.ts';
import { drawFacts, drawSections } from './draw-lists.ts';
import { drawEdge, drawText, drawTitle, positionIn } from './draw-pane.ts';
import type { Frame, Piece } from './frame.ts';
import { helpLines } from './help-lines.ts';
import { type Box, isTooSmall, type Layout, layoutOf } from './layout.ts';
import { currentPlace } from './listed.ts';
import type { Shelf } from './shelf.ts';
import type { State } from './state.ts';
import { textWidth } from './text-width.ts';
import { WORDS } from './wording.ts';

/** What the screen shows in a state. */
export function draw(state: State, shelf: Shelf): Frame {
  if (isTooSmall(state.size)) return tooSmall(state, shelf);
  const layout = layoutOf(state.size, state.focus);
  const { piece, cursor } = drawSearch(layout.search, state, shelf);
  return {
    pieces: [
      ...(layout.header === undefined ? [] : [drawHeader(layout.header, state, shelf)]),
      piece,
      ...drawBody(layout, state, shelf),
      drawStatus(layout, state, shelf),
    ],
    cursor,
  };
}

function drawBody({ body, panes }: Layout, state: State, shelf: Shelf): Piece[] {
  if (state.helpTop !== undefined) return drawHelp(body, state.helpTop, shelf);
  const { sections, facts, detail } = panes;
  return [
    ...[sections, facts, detail].flatMap((box) => (box ? drawEdge(box, body.y) : [])),
    ...(sections ? drawSections(sections, state, shelf) : []),
    ...(facts ? drawFacts(facts, state, shelf) : []),
    ...(detail ? drawDetail(detail, state, shelf) : []),
  ];
}

function drawDetail(box: Box, state: State, shelf: Shelf): Piece[] {
  const lines = detailLines(shelf, currentPlace(state, shelf), textWidth(box));
  const top = state.detailTop;
  const title = WORDS[shelf.lang].panes.detail;
  return [
    drawTitle(box, title, positionIn(lines, top, box.height), state.focus === 'detail'),
    ...drawText(box, lines, top),
  ];
}

function drawHelp(body: Box, top: number, { lang }: Shelf): Piece[] {
  const box = { ...body, y: body.y + 1, height: body.height - 1 };
  const lines = helpLines(lang, textWidth(box));
  return [
    drawTitle(box, WORDS[lang].help, positionIn(lines, top, box.height), true),
    ...drawText(box, lines, top),
  ];
}

function tooSmall({ size }: State, { lang }: Shelf): Frame {
  const lines = wrap(WORDS[lang].tooSmall, Math.max(2, size.width)).slice(0, size.height);
  return { pieces: lines.map((line, y) => ({ x: 0, y, line })), cursor: undefined };
}
