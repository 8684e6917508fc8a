import { layoutOf } from './layout.ts';
import { clamp, START } from './list.ts';
import { currentPlace } from './listed.ts';
import { MOTIONS, moved } from './motions.ts';
import { queried } from './press-typing.ts';
import type { Shelf } from './shelf.ts';
import type { Copyable, Pane, State } from './state.ts';

const PANES: readonly Pane[] = ['sections', 'facts', 'detail'];

const COPY_KEYS: Readonly<Record<string, Copyable>> = {
  y: 'figure',
  v: 'value',
  i: 'id',
  c: 'citation',
};

const COMMANDS: Readonly<Record<string, (state: State) => State>> = {
  q: (state) => ({ ...state, task: { type: 'quit' } }),
  '/': (state) => ({ ...state, isTyping: true, focus: 'facts' }),
  '?': (state) => ({ ...state, helpTop: 0 }),
  '<tab>': (state) => focused(state, (PANES.indexOf(state.focus) + 1) % PANES.length),
  '<shift-tab>': (state) =>
    focused(state, (PANES.indexOf(state.focus) + PANES.length - 1) % PANES.length),
  '<left>': (state) => focused(state, PANES.indexOf(state.focus) - 1),
  h: (state) => focused(state, PANES.indexOf(state.focus) - 1),
  '<right>': (state) => focused(state, PANES.indexOf(state.focus) + 1),
  l: (state) => focused(state, PANES.indexOf(state.focus) + 1),
  '<enter>': (state) => focused(state, PANES.indexOf(state.focus) + 1),
  '<escape>': back,
};

/** The state after a key, while none goes into the query. */
export function pressBrowsing(state: State, key: string, shelf: Shelf): State {
  const motion = MOTIONS[key];
  if (motion) return movedIn(state, motion);
  const what = COPY_KEYS[key];
  if (what) return copying(state, what, shelf);
  if (/^[^\p{ASCII}]/u.test(key)) {
    return queried({ ...state, isTyping: true }, state.query + key);
  }
  return COMMANDS[key]?.(state) ?? state;
}

/** In another section the list starts anew. */
function movedIn(state: State, motion: (typeof MOTIONS)[string]): State {
  const next = moved(state, motion, state.focus);
  return state.focus === 'sections' ? { ...next, facts: START } : next;
}

function focused(state: State, pane: number): State {
  return { ...state, focus: PANES[clamp(pane, 0, PANES.length - 1)]! };
}

/** From the detail to the facts; then the query goes; then to the sections. */
function back(state: State): State {
  if (state.focus === 'detail') return { ...state, focus: 'facts' };
  if (state.query !== '') return queried(state, '');
  return { ...state, focus: 'sections' };
}

/** Copies the fact one is at, if one can see it. */
function copying(state: State, what: Copyable, shelf: Shelf): State {
  const { facts, detail } = layoutOf(state.size, state.focus).panes;
  const place = currentPlace(state, shelf);
  if (place === undefined || !(facts ?? detail)) return state;
  return { ...state, task: { type: 'copy', what, place } };
}
