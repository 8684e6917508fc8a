import { graphemes } from '../render/width.ts';
import { START } from './list.ts';
import { moved, NAMED_MOTIONS } from './motions.ts';
import type { State } from './state.ts';

/** Characters of a query; what is longer, such as a page pasted by mistake, is cut off. */
const LONGEST = 200;

const COMMANDS: Readonly<Record<string, (state: State) => State>> = {
  '<escape>': (state) => queried({ ...state, isTyping: false }, ''),
  '<enter>': (state) => ({ ...state, isTyping: false }),
  '<tab>': (state) => ({ ...state, isTyping: false }),
  '<backspace>': (state) =>
    state.query === '' ? { ...state, isTyping: false } : queried(state, withoutLast(state.query)),
  '<ctrl-u>': (state) => queried(state, ''),
  '<ctrl-w>': (state) => queried(state, state.query.replace(/\S*\s*$/u, '')),
};

/** The state after a key that goes into the query, moves among the facts or ends the typing. */
export function pressTyping(state: State, key: string): State {
  const motion = NAMED_MOTIONS[key];
  if (motion) return moved(state, motion, 'facts');
  return isNamed(key) ? (COMMANDS[key]?.(state) ?? state) : queried(state, state.query + key);
}

/** The state after a key of pasted text, whose line ends and tabs become blanks; searched at its end. */
export function pressPasting(state: State, key: string): State {
  if (key === '<paste-end>') return queried({ ...state, isPasting: false }, state.query);
  const text = key === '<enter>' || key === '<tab>' ? ' ' : key;
  return isNamed(text) ? state : { ...state, query: bounded(state.query + text) };
}

/** The state with another query, whose answer is asked for; the list starts anew. */
export function queried(state: State, query: string): State {
  const kept = bounded(query);
  return {
    ...state,
    query: kept,
    focus: 'facts',
    sections: START,
    facts: START,
    found: kept === '' ? undefined : state.found,
    task: kept === '' ? undefined : { type: 'search', query: kept },
  };
}

function bounded(query: string): string {
  return [...query.trimStart()].slice(0, LONGEST).join('');
}

function isNamed(key: string): boolean {
  return key.length > 1 && key.startsWith('<');
}

function withoutLast(text: string): string {
  return graphemes(text)
    .slice(0, -1)
    .map((grapheme) => grapheme.text)
    .join('');
}
