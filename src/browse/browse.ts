import { setImmediate as nextTurn } from 'node:timers/promises';
import type { RenderOptions } from '../render/view.ts';
import type { FactStore } from '../store/fact-store.ts';
import { copyText } from './copy-text.ts';
import { draw } from './draw.ts';
import { osc52 } from './osc52.ts';
import { changesOf, paintRows, type Rows } from './paint-frame.ts';
import type { Shelf } from './shelf.ts';
import { type Event, initialState, type State, type Task } from './state.ts';
import { step } from './step.ts';
import { Terminal } from './terminal.ts';

/** How browsing ended: by a key that quits, or Ctrl-C. */
export type Ending = 'quit' | 'interrupt';

/** Lets a person browse the facts in the terminal, until told to end. */
export function browse(
  shelf: Shelf,
  store: FactStore,
  color: RenderOptions['color'],
): Promise<Ending> {
  return new Session(shelf, store, color).ended;
}

/** Ties the state to the terminal: keys in, frames out, tasks done. */
class Session {
  /** Settles when the terminal is given back; rejects with what went wrong. */
  readonly ended: Promise<Ending>;
  readonly #shelf: Shelf;
  readonly #store: FactStore;
  readonly #color: RenderOptions['color'];
  readonly #terminal: Terminal;
  #state: State;
  #rows: Rows = [];
  #isDue = false;
  #settle!: { resolve: (ending: Ending) => void; reject: (error: unknown) => void };

  constructor(shelf: Shelf, store: FactStore, color: RenderOptions['color']) {
    this.#shelf = shelf;
    this.#store = store;
    this.#color = color;
    this.ended = new Promise((resolve, reject) => {
      this.#settle = { resolve, reject };
    });
    this.#terminal = new Terminal({
      key: (key) => this.#take({ type: 'key', key }),
      changed: () => this.#redraw(),
    });
    this.#state = initialState(this.#terminal.size);
    this.#redraw();
  }

  #take(event: Event): void {
    this.#guard(() => {
      this.#state = step(this.#state, event, this.#shelf);
      this.#drawSoon();
      const { task } = this.#state;
      if (task) this.#do(task).catch((error) => this.#end(() => this.#settle.reject(error)));
    });
  }

  async #do(task: Task): Promise<void> {
    switch (task.type) {
      case 'search':
        return this.#search(task.query);
      case 'copy': {
        const text = await copyText(task.what, this.#shelf.facts[task.place]!, this.#shelf.reading);
        if (text !== '') this.#terminal.write(osc52(text));
        return this.#take({ type: 'copied', what: task.what, text });
      }
      case 'redraw':
        return this.#redraw();
      case 'suspend':
        return this.#terminal.suspend();
      default:
        return this.#end(() => this.#settle.resolve(task.type));
    }
  }

  /** What is typed shows first; of what is typed faster than searched, the last is searched for. */
  async #search(query: string): Promise<void> {
    await nextTurn();
    if (query !== this.#state.query) return;
    const { hits, near } = await this.#store.search(query);
    const facts = hits.map(({ fact, matches }) => ({
      place: this.#shelf.placeOf.get(fact.id)!,
      matches,
    }));
    this.#take({ type: 'found', findings: { query, facts, near } });
  }

  /** Draws all rows anew, at the size the terminal has now. */
  #redraw(): void {
    this.#rows = [];
    this.#take({ type: 'resize', size: this.#terminal.size });
  }

  /** Pasted text comes as many keys at once, and is drawn once. */
  #drawSoon(): void {
    if (this.#isDue) return;
    this.#isDue = true;
    setImmediate(() => this.#guard(() => this.#draw()));
  }

  #draw(): void {
    this.#isDue = false;
    const frame = draw(this.#state, this.#shelf);
    const rows = paintRows(frame, this.#state.size.height, this.#color);
    this.#terminal.write(changesOf(this.#rows, rows, frame.cursor));
    this.#rows = rows;
  }

  #guard(act: () => void): void {
    try {
      act();
    } catch (error) {
      this.#end(() => this.#settle.reject(error));
    }
  }

  #end(settle: () => void): void {
    this.#terminal.leave();
    settle();
  }
}
