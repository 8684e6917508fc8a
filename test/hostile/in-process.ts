import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, vi } from 'vitest';
import type { Outcome } from '../cli/run.ts';

const SHIPPED = fileURLToPath(
  new URL('../../data/shanxi-civil-affairs-2021.yaml', import.meta.url),
);

const written = { stdout: '', stderr: '' };

vi.mock('../../src/cli/streams.ts', () => ({
  write: (stream: keyof typeof written, text: string) => {
    written[stream] += text;
  },
  outputOf: () => ({ width: 80, color: 0 }),
  stdinIsTerminal: () => true,
  stderrIsTerminal: () => false,
}));

const cache = mkdtempSync(join(tmpdir(), 'factq-cache-'));
afterAll(() => rmSync(cache, { recursive: true, force: true }));

/**
 * Runs a command line in this process, where a process of its own would add nothing: as at a terminal
 * of 80 columns, with a cache of the test's own.
 */
export async function inProcess(...args: string[]): Promise<Outcome> {
  const { main } = await import('../../src/cli/main.ts');
  written.stdout = '';
  written.stderr = '';
  vi.stubEnv('XDG_CACHE_HOME', cache);
  vi.stubEnv('FACTQ_BASE', SHIPPED);
  for (const name of ['LC_ALL', 'LC_MESSAGES', 'LANG']) vi.stubEnv(name, undefined);
  const code = await main(args);
  vi.unstubAllEnvs();
  return { ...written, code };
}
