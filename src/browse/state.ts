import type { Match } from '../query/hit.ts';
import { type List, START } from './list.ts';

/** Columns and rows of the terminal. */
export interface Size {
  width: number;
  height: number;
}

/** A part of the screen that keys can be directed to. */
export type Pane = 'sections' | 'facts' | 'detail';

/** What of a fact can be copied: its figure as shown, its bare value, its id, or a citation. */
export type Copyable = 'figure' | 'value' | 'id' | 'citation';

/** A fact that was found, by its place on the shelf, and where the query stands in it. */
export interface FoundFact {
  place: number;
  matches: readonly Match[];
}

/** The answer to a query, best first, or terms near to it. */
export interface Findings {
  query: string;
  facts: readonly FoundFact[];
  near: readonly string[];
}

/** What has to be done outside; asked for by one step and gone with the next. */
export type Task =
  | { type: 'search'; query: string }
  | { type: 'copy'; what: Copyable; place: number }
  | { type: 'redraw' }
  | { type: 'suspend' }
  | { type: 'quit' }
  | { type: 'interrupt' };

/** All that the screen depends on, besides the shelf. */
export interface State {
  size: Size;
  focus: Pane;
  /** Row 0 stands for all sections. */
  sections: List;
  facts: List;
  /** First line of the detail on the screen. */
  detailTop: number;
  /** First line of the help on the screen; absent while it is closed. */
  helpTop: number | undefined;
  query: string;
  /** Keys go into the query. */
  isTyping: boolean;
  /** The terminal is handing over pasted text, in which no character is a command. */
  isPasting: boolean;
  /** What the last query found; of an earlier one until the answer is there. */
  found: Findings | undefined;
  /** What was copied, or undefined once another key was pressed; `text` is empty where there was nothing. */
  copied: { what: Copyable; text: string } | undefined;
  task: Task | undefined;
}

/** What changes the state: a key by its name, or news from outside. */
export type Event =
  | { type: 'key'; key: string }
  | { type: 'resize'; size: Size }
  | { type: 'found'; findings: Findings }
  | { type: 'copied'; what: Copyable; text: string };

/** The state at the start. */
export function initialState(size: Size): State {
  return {
    size,
    focus: 'sections',
    sections: START,
    facts: START,
    detailTop: 0,
    helpTop: undefined,
    query: '',
    isTyping: false,
    isPasting: false,
    found: undefined,
    copied: undefined,
    task: undefined,
  };
}
