import type { RenderOptions } from '../render/view.ts';

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

/** Width and colour depth of stdout, as `COLUMNS`, `NO_COLOR` and `FORCE_COLOR` say. */
export function outputOptions(): RenderOptions {
  const { NO_COLOR, FORCE_COLOR, COLUMNS } = process.env;
  const forced = FORCE_COLOR !== undefined && FORCE_COLOR !== '0';
  const color = NO_COLOR ? 0 : forced || process.stdout.isTTY ? 1 : 0;
  const width = Number(COLUMNS) || process.stdout.columns || 80;
  return { width, color };
}
