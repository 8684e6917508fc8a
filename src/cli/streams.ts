import { fstatSync, statSync, writeSync } from 'node:fs';
import { FactqError } from '../errors.ts';
import { unwritable } from '../io/unwritable.ts';
import type { RenderOptions } from '../render/view.ts';
import type { COLOR_MODES } from './global-flags.ts';

const NUMBERS = { stdin: 0, stdout: 1, stderr: 2 } as const;

/**
 * Writes to stdout or stderr. A file or pipe is written to at once, since Node's streams take some
 * 4 ms to load; a reader that closed its pipe early (`| head`) is no failure.
 *
 * @throws FactqError `unwritable` where stdout takes no more, as on a full disk; that stderr takes no
 * more, no one can be told.
 */
export function write(stream: 'stdout' | 'stderr', text: string): void {
  if (isTerminal(stream)) writeStream(stream, text);
  else writeNow(stream, Buffer.from(text));
}

function writeNow(stream: 'stdout' | 'stderr', bytes: Uint8Array): void {
  let at = 0;
  try {
    while (at < bytes.length) at += writeSync(NUMBERS[stream], bytes, at);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // The other end of the pipe is slow and does not wait: the stream does.
    if (code === 'EAGAIN') writeStream(stream, bytes.subarray(at));
    else if (code !== 'EPIPE' && stream === 'stdout') throw unwritableStdout(error);
  }
}

function unwritableStdout(error: unknown): FactqError {
  const { words } = unwritable('stdout', error);
  return new FactqError(
    'unwritable',
    { en: words.en.message, zh: words.zh.message },
    {
      hint: { en: 'What is there of the answer is not whole.', zh: '已输出的内容不完整。' },
      position: { file: 'stdout' },
    },
  );
}

function writeStream(stream: 'stdout' | 'stderr', content: string | Uint8Array): void {
  const target = process[stream];
  // The terminal is closed or the pipe's reader is gone: no one is left to tell.
  if (target.listenerCount('error') === 0) target.on('error', () => {});
  target.write(content);
}

/** Terminals are devices for characters; files, pipes and the null device need no closer look. */
function mayBeTerminal(stream: keyof typeof NUMBERS): boolean {
  try {
    const stats = fstatSync(NUMBERS[stream]);
    if (!stats.isCharacterDevice()) return false;
    // Windows gives its devices no number.
    return stats.rdev === 0 || stats.rdev !== statSync('/dev/null').rdev;
  } catch {
    return true;
  }
}

function isTerminal(stream: keyof typeof NUMBERS): boolean {
  return mayBeTerminal(stream) && process[stream].isTTY === true;
}

/** Whether a person types at stdin, rather than a pipe or a file. */
export function stdinIsTerminal(): boolean {
  return isTerminal('stdin');
}

/** Whether a person reads stdout, rather than a pipe or a file. */
export function stdoutIsTerminal(): boolean {
  return isTerminal('stdout');
}

/** Whether a person reads stderr, who may want to know what takes long. */
export function stderrIsTerminal(): boolean {
  return isTerminal('stderr');
}

/** What stdout is: its width and its depth of colour. */
export function outputOf(
  mode: (typeof COLOR_MODES)[number],
  env: NodeJS.ProcessEnv,
): RenderOptions {
  const terminal = isTerminal('stdout');
  const width = Number(env.COLUMNS) || (terminal && process.stdout.columns) || 80;
  return { width, color: isColored(mode, terminal, env) ? 1 : 0 };
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
