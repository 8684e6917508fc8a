import { layoutOf } from './layout.ts';
import type { Pane, State } from './state.ts';

/** Where a key leads from a row or line, by the rows of a screenful; may be beyond the ends. */
export type Motion = (at: number, page: number) => number;

/** The named keys that move, also while one types. */
export const NAMED_MOTIONS: Readonly<Record<string, Motion>> = {
  '<up>': (at) => at - 1,
  '<down>': (at) => at + 1,
  '<pageup>': (at, page) => at - page,
  '<pagedown>': (at, page) => at + page,
};

/** All keys that move. */
export const MOTIONS: Readonly<Record<string, Motion>> = {
  ...NAMED_MOTIONS,
  k: (at) => at - 1,
  j: (at) => at + 1,
  '<home>': () => 0,
  g: () => 0,
  '<end>': () => Number.MAX_SAFE_INTEGER,
  G: () => Number.MAX_SAFE_INTEGER,
};

/** The state after a motion in a pane, or in the help where that is open; not yet held within the ends. */
export function moved(state: State, motion: Motion, pane: Pane): State {
  const { panes, body } = layoutOf(state.size, state.focus);
  const page = panes[pane]?.height ?? body.height - 1;
  if (state.helpTop !== undefined) return { ...state, helpTop: motion(state.helpTop, page) };
  if (pane === 'detail') return { ...state, detailTop: motion(state.detailTop, page) };
  const { at, top } = state[pane];
  return { ...state, [pane]: { at: motion(at, page), top } };
}
