import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const BIN = fileURLToPath(new URL('../../bin/factq.js', import.meta.url));
/** The Node that runs the built program; `FACTQ_NODE` names another version's. */
const NODE = process.env.FACTQ_NODE || process.execPath;

/** A run that takes longer hangs: it is killed, and its code is null. */
const PATIENCE_MS = 60_000;

/** What a run of the program left behind. */
export interface Outcome {
  stdout: string;
  stderr: string;
  code: number | null;
}

/** Where a run takes place; `env` goes on top of 80 columns without colour. */
export interface Setting {
  env?: Record<string, string>;
  stdin?: string | Uint8Array;
  cwd?: string;
}

/** Runs the built program as a user would, without colour at 80 columns. */
export function factq(...args: string[]): Outcome {
  return factqIn({}, ...args);
}

/** Runs the built program in a setting. */
export function factqIn({ env = {}, stdin, cwd }: Setting, ...args: string[]): Outcome {
  const { stdout, stderr, status } = spawnSync(NODE, [BIN, ...args], {
    encoding: 'utf8',
    timeout: PATIENCE_MS,
    killSignal: 'SIGKILL',
    env: { PATH: process.env.PATH, NO_COLOR: '1', COLUMNS: '80', ...env },
    ...(stdin !== undefined && { input: stdin }),
    ...(cwd !== undefined && { cwd }),
  });
  return { stdout, stderr, code: status };
}

/** The JSON that a run printed. */
// biome-ignore lint/suspicious/noExplicitAny: each test knows the shape it asks for
export function jsonOf({ stdout }: Outcome): any {
  return JSON.parse(stdout);
}
