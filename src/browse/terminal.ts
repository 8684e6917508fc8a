import { emitKeypressEvents, type Interface, type Key } from 'node:readline';
import {
  cursorShow,
  enterAlternativeScreen,
  eraseScreen,
  exitAlternativeScreen,
} from 'ansi-escapes';
import { onExit } from 'signal-exit';
import { keyName } from './key-name.ts';
import type { Size } from './state.ts';

/** What tells of pasted text, and keeps what is too wide from going on in the next row (xterm). */
const ENTER = `${enterAlternativeScreen}\u001B[?2004h\u001B[?7l`;
const LEAVE = `\u001B[?7h\u001B[?2004l${cursorShow}${exitAlternativeScreen}`;

/** Milliseconds after which an escape character is the Esc key, not the start of a sequence. */
const ESCAPE_MS = 50;

/** Milliseconds in which a process that is asked to stop has stopped, if it can. */
const STOP_MS = 100;

/** What the terminal tells of. */
export interface Listener {
  key(name: string): void;
  /** The size is another, or the screen is empty. */
  changed(): void;
}

/** Whether there is a terminal that can be drawn on and typed into. */
export function canBrowse(): boolean {
  return (
    process.stdin.isTTY === true && process.stdout.isTTY === true && process.env.TERM !== 'dumb'
  );
}

/**
 * The terminal as a screen of its own, apart from what stood there, keys unread by anyone else. It is as it was
 * after `leave`, and however the process ends.
 */
export class Terminal {
  readonly #listener: Listener;
  readonly #forget: () => void;
  #isEntered = false;
  /** Where no shell controls jobs, the process is not stopped and goes on by this. */
  #resumption: NodeJS.Timeout | undefined;

  constructor(listener: Listener) {
    this.#listener = listener;
    // As readline's types have it, the second is an Interface; this is all that is read of it.
    emitKeypressEvents(process.stdin, { escapeCodeTimeout: ESCAPE_MS } as unknown as Interface);
    process.stdin.on('keypress', this.#onKey);
    process.stdout.on('resize', this.#onChange);
    process.on('SIGCONT', this.#resume);
    // Before Node writes what went wrong, or that would be gone with the screen.
    process.once('uncaughtExceptionMonitor', this.#restore);
    this.#forget = onExit(this.#restore);
    this.#enter();
  }

  /** As the terminal has it; some, such as serial lines, say 0 for what they do not know. */
  get size(): Size {
    const { columns, rows } = process.stdout;
    return { width: columns || 80, height: rows || 24 };
  }

  /** Writes to the screen, while it is there. */
  write(text: string): void {
    if (this.#isEntered) process.stdout.write(text);
  }

  /** Gives the terminal back to the shell, until the process is told to go on. */
  suspend(): void {
    this.#restore();
    process.kill(0, 'SIGTSTP');
    this.#resumption = setTimeout(this.#resume, STOP_MS);
  }

  /** Gives the terminal back. */
  leave(): void {
    clearTimeout(this.#resumption);
    process.stdin.off('keypress', this.#onKey);
    process.stdout.off('resize', this.#onChange);
    process.off('SIGCONT', this.#resume);
    process.off('uncaughtExceptionMonitor', this.#restore);
    this.#forget();
    this.#restore();
    process.stdin.pause();
  }

  readonly #onKey = (text: string | undefined, key: Key): void => {
    const name = keyName(text, key);
    if (name !== undefined) this.#listener.key(name);
  };

  readonly #onChange = (): void => {
    this.#listener.changed();
  };

  readonly #resume = (): void => {
    clearTimeout(this.#resumption);
    this.#enter();
    this.#listener.changed();
  };

  readonly #restore = (): void => {
    if (!this.#isEntered) return;
    this.#isEntered = false;
    process.stdout.write(LEAVE);
    process.stdin.setRawMode(false);
  };

  #enter(): void {
    this.#isEntered = true;
    process.stdin.setRawMode(true);
    process.stdin.resume();
    process.stdout.write(ENTER + eraseScreen);
  }
}
