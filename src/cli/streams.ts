import type { RenderOptions } from '../render/view.ts';
import type { COLOR_MODES } from './global-flags.ts';

// A reader that closed its pipe early (`| head`) is no failure.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

/** Writes to stdout or stderr. */
export function write(stream: 'stdout' | 'stderr', text: string): void {
  process[stream].write(text);
}

/** Whether a person types at stdin, rather than a pipe or a file. */
export function stdinIsTerminal(): boolean {
  return process.stdin.isTTY === true;
}

/** What stdout is: its width and its depth of colour. */
export function outputOf(
  mode: (typeof COLOR_MODES)[number],
  env: NodeJS.ProcessEnv,
): RenderOptions {
  const isTerminal = process.stdout.isTTY === true;
  const width = Number(env.COLUMNS) || process.stdout.columns || 80;
  return { width, color: isColored(mode, isTerminal, env) ? 1 : 0 };
}

/** `--color` before `FORCE_COLOR` before `NO_COLOR` before what the terminal can do. */
function isColored(
  mode: (typeof COLOR_MODES)[number],
  isTerminal: boolean,
  { NO_COLOR, FORCE_COLOR, TERM }: NodeJS.ProcessEnv,
): boolean {
  if (mode !== 'auto') return mode === 'always';
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  return !NO_COLOR && isTerminal && TERM !== 'dumb';
}
