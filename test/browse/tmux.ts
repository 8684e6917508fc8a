import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const BIN = fileURLToPath(new URL('../../bin/factq.js', import.meta.url));
const NODE = process.env.FACTQ_NODE || process.execPath;
/** Kept, since a process that is told to end still writes into it. */
const CACHE = fileURLToPath(new URL('../../node_modules/.cache/factq/browse', import.meta.url));
const PATIENCE_MS = 25_000;

/** Whether tmux is there to drive the browser with. */
export const HAS_TMUX = spawnSync('tmux', ['-V']).status === 0;

/** A shell in a terminal, which one types into and looks at. */
export class Window {
  readonly home = mkdtempSync(join(tmpdir(), 'factq-browse-'));

  constructor(width = 80, height = 24, env: Record<string, string> = {}) {
    const path = process.env.PATH ?? '';
    const own = { PATH: path, HOME: this.home, XDG_CACHE_HOME: CACHE, LC_ALL: 'C.UTF-8', ...env };
    // Its process id is in a file, for signals.
    this.write('factq', `echo $$ > ${this.home}/pid\nexec '${NODE}' '${BIN}' "$@"\n`);
    const size = ['-x', `${width}`, '-y', `${height}`];
    const start = ['-f', '/dev/null', 'new-session', '-d', ...size, '-c', this.home, 'sh'];
    this.tmux(start, own);
    this.tmux(['set-option', '-g', 'set-clipboard', 'on']);
  }

  /** Writes a file into the folder that the shell is in. */
  write(name: string, text: string): void {
    writeFileSync(join(this.home, name), text);
  }

  /** What a file in the folder holds. */
  read(name: string): string {
    return readFileSync(join(this.home, name), 'utf8');
  }

  /** Presses keys by tmux's names. */
  press(...keys: string[]): void {
    this.tmux(['send-keys', ...keys]);
  }

  /** Types text as it is, all at once, as an input method does. */
  type(text: string): void {
    this.tmux(['send-keys', '-l', text]);
  }

  /** Pastes text as a terminal does, told apart from keys where the program asked for that. */
  paste(text: string): void {
    this.tmux(['set-buffer', '-b', 'pasted', text]);
    this.tmux(['paste-buffer', '-p', '-b', 'pasted']);
  }

  /** Runs a line in the shell, and waits until it is done. */
  async run(line: string): Promise<void> {
    this.type(`${line}; echo done > done\n`);
    await this.#soon(() => this.#isThere('done'));
    rmSync(join(this.home, 'done'));
  }

  resize(width: number, height: number): void {
    this.tmux(['resize-window', '-x', `${width}`, '-y', `${height}`]);
  }

  /** A format of tmux's, such as `#{alternate_on}`. */
  told(format: string): string {
    return this.tmux(['display-message', '-p', format]).trim();
  }

  get clipboard(): string {
    return this.tmux(['show-buffer']);
  }

  get screen(): string {
    return this.tmux(['capture-pane', '-p']).replace(/ +$/gm, '');
  }

  /** The screen as soon as it is as wanted; as it is in the end where it never is. */
  async until(isWanted: (screen: string) => boolean): Promise<string> {
    let screen = '';
    await this.#soon(() => {
      ({ screen } = this);
      return isWanted(screen);
    });
    return screen;
  }

  /** Sends a signal to factq. */
  signal(name: NodeJS.Signals): void {
    process.kill(Number(this.read('pid')), name);
  }

  close(): void {
    this.tmux(['kill-server']);
    rmSync(this.home, { recursive: true, force: true });
  }

  tmux(args: string[], env?: Record<string, string>): string {
    const all = ['-u', '-S', join(this.home, 'socket'), ...args];
    return spawnSync('tmux', all, { encoding: 'utf8', ...(env && { env }) }).stdout;
  }

  #isThere(name: string): boolean {
    try {
      return this.read(name) !== '';
    } catch {
      return false;
    }
  }

  async #soon(isSo: () => boolean): Promise<void> {
    const end = Date.now() + PATIENCE_MS;
    while (!isSo() && Date.now() < end) await sleep(30);
  }
}
