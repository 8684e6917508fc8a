import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const BIN = fileURLToPath(new URL('../../bin/factq.js', import.meta.url));
/** Milliseconds that a shell is waited for. */
const PATIENCE = 8_000;
/** And when it starts: zsh reads a thousand small files then, which a disk may take long to find. */
const STARTING = 60_000;

/** Whether a program is on the path. */
export function isThere(program: string): boolean {
  return spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;
}

/** How an interactive shell without anyone's settings is started, and told of factq. */
const STARTS = {
  bash: {
    file: '.bashrc',
    start: (home: string) => `bash --rcfile ${home}/.bashrc -i`,
    settings: "PS1='> '; bind 'set enable-bracketed-paste off'; source <(factq completion bash)",
  },
  zsh: {
    file: '.zshrc',
    start: () => 'zsh -d -i',
    settings: "PS1='> '; source <(factq completion zsh)",
  },
  fish: {
    file: 'start.fish',
    start: (home: string) => `fish --no-config -i -C 'source ${home}/start.fish'`,
    settings:
      "function fish_prompt; echo -n '> '; end; set -g fish_autosuggestion_enabled 0; set -g fish_greeting; factq completion fish | source",
  },
} as const;

/** A shell in a terminal, in a folder of its own, which one types into and looks at. */
export class Terminal {
  readonly home = mkdtempSync(join(tmpdir(), 'factq-shell-'));
  readonly #socket = join(this.home, 'tmux');

  /** @param env on top of a plain UTF-8 environment */
  constructor(shell: keyof typeof STARTS, env: Record<string, string> = {}) {
    const { file, start, settings } = STARTS[shell];
    const factq = join(this.home, 'factq');
    writeFileSync(factq, `#!/bin/sh\nexec '${process.execPath}' '${BIN}' "$@"\n`);
    chmodSync(factq, 0o755);
    writeFileSync(join(this.home, file), `${settings}\n`);
    const own = { HOME: this.home, ZDOTDIR: this.home, LC_ALL: 'C.UTF-8', TERM: 'screen', ...env };
    const path = `${this.home}:${process.env.PATH}`;
    const size = ['-x', '100', '-y', '40'];
    this.#tmux(
      ['-f', '/dev/null', 'new-session', '-d', ...size, '-c', this.home, start(this.home)],
      {
        ...own,
        PATH: path,
      },
    );
  }

  /** Presses keys by tmux's names. */
  press(...keys: string[]): void {
    this.#tmux(['send-keys', ...keys]);
  }

  /** Types text as it is. */
  type(text: string): void {
    this.#tmux(['send-keys', '-l', text]);
  }

  /** Waits for the first prompt: what is typed before would interrupt the settings. */
  async started(): Promise<void> {
    const screen = await this.until((seen) => seen === '>', STARTING);
    if (screen !== '>') throw new Error(`the shell did not start: ${screen}`);
  }

  /** An empty line on an empty screen; what the shell is still at is given up. */
  async clear(): Promise<void> {
    for (let tries = 0; tries < 10; tries++) {
      if (tries > 0) this.press('C-c');
      this.press('C-u', 'C-l');
      if ((await this.until((screen) => screen === '>', 1_000)) === '>') return;
    }
  }

  /**
   * The screen as soon as it is as wanted; as it is in the end where it never is.
   * Blanks at the ends of lines do not count.
   */
  async until(isWanted: (screen: string) => boolean, patience = PATIENCE): Promise<string> {
    const end = Date.now() + patience;
    for (;;) {
      const screen = this.#tmux(['capture-pane', '-p']).replace(/ +$/gm, '').trim();
      if (isWanted(screen) || Date.now() > end) return screen;
      await sleep(30);
    }
  }

  close(): void {
    this.#tmux(['kill-server']);
    rmSync(this.home, { recursive: true, force: true });
  }

  #tmux(args: string[], env?: Record<string, string>): string {
    const all = ['-u', '-S', this.#socket, ...args];
    return spawnSync('tmux', all, { encoding: 'utf8', ...(env && { env }) }).stdout;
  }
}
