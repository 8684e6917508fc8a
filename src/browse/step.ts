import { detailLines } from './detail-lines.ts';
import { helpLines } from './help-lines.ts';
import { type Box, layoutOf } from './layout.ts';
import { clamp, settleList } from './list.ts';
import { currentPlace, listed } from './listed.ts';
import { MOTIONS, moved } from './motions.ts';
import { pressBrowsing } from './press-browsing.ts';
import { pressPasting, pressTyping } from './press-typing.ts';
import type { Shelf } from './shelf.ts';
import type { Event, State, Task } from './state.ts';
import { textWidth } from './text-width.ts';

const ALWAYS: Readonly<Record<string, Task['type'] & ('interrupt' | 'suspend' | 'redraw')>> = {
  '<ctrl-c>': 'interrupt',
  '<ctrl-z>': 'suspend',
  '<ctrl-l>': 'redraw',
};

/** The state after an event; what it asks for outside is its `task`. */
export function step(state: State, event: Event, shelf: Shelf): State {
  const happened = after({ ...state, task: undefined }, event, shelf);
  if (happened.isPasting) return happened;
  const next = settled(happened, shelf);
  const isSame = currentPlace(state, shelf) === currentPlace(next, shelf);
  return isSame ? next : { ...next, detailTop: 0 };
}

function after(state: State, event: Event, shelf: Shelf): State {
  switch (event.type) {
    case 'key':
      return pressed({ ...state, copied: undefined }, event.key, shelf);
    case 'resize':
      return { ...state, size: event.size };
    case 'copied':
      return { ...state, copied: { what: event.what, text: event.text } };
    case 'found':
      return event.findings.query === state.query ? { ...state, found: event.findings } : state;
  }
}

function pressed(state: State, key: string, shelf: Shelf): State {
  const always = ALWAYS[key];
  if (always) return { ...state, task: { type: always } };
  if (state.isPasting) return pressPasting(state, key);
  if (key === '<paste-start>') {
    return { ...state, helpTop: undefined, isTyping: true, isPasting: true };
  }
  if (state.helpTop !== undefined) return pressedInHelp(state, key);
  return state.isTyping ? pressTyping(state, key) : pressBrowsing(state, key, shelf);
}

/** Keys that do not scroll the help close it. */
function pressedInHelp(state: State, key: string): State {
  if (key === 'q') return { ...state, task: { type: 'quit' } };
  const motion = MOTIONS[key];
  return motion ? moved(state, motion, state.focus) : { ...state, helpTop: undefined };
}

/** Holds rows and lines within what there is, and what one is at on the screen. */
function settled(state: State, shelf: Shelf): State {
  const { panes, body } = layoutOf(state.size, state.focus);
  const room: Box = { ...body, height: body.height - 1 };
  const { sections: left = room, facts: right = room, detail = room } = panes;
  const sections = settleList(state.sections, shelf.sections.length + 1, left.height);
  const count = listed({ ...state, sections }, shelf).length;
  const next = { ...state, sections, facts: settleList(state.facts, count, right.height) };
  return {
    ...next,
    detailTop: settleTop(state.detailTop, detail.height, () =>
      detailLines(shelf, currentPlace(next, shelf), textWidth(detail)),
    ),
    helpTop:
      state.helpTop &&
      settleTop(state.helpTop, room.height, () => helpLines(shelf.lang, textWidth(room))),
  };
}

/** A text's first line on a screen of `height` lines; no blank space below it. */
function settleTop(top: number, height: number, lines: () => readonly unknown[]): number {
  return top <= 0 ? 0 : clamp(top, 0, lines().length - height);
}
