import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** A command line to be timed. */
export interface Run {
  name: string;
  command: string;
  args: readonly string[];
  /** Done before each run, outside the time that is taken. */
  before?: () => void;
}

/** Medians of the runs of a command. */
export interface Measured {
  name: string;
  milliseconds: number;
  /** Peak resident memory; undefined where GNU time is not installed. */
  kibibytes: number | undefined;
  /** What it printed to stdout at last. */
  output: string;
}

const TIME = '/usr/bin/time';
/** A command that has taken as long as this in all is not run again: its median is known well enough. */
const ENOUGH_MS = 15_000;

/**
 * Times commands in turns, one run of each after the other, so that what else the machine does falls
 * on all alike.
 *
 * @throws Error where a command fails.
 */
export function measure(runs: readonly Run[], rounds: number, env: NodeJS.ProcessEnv): Measured[] {
  const times = runs.map((): number[] => []);
  const outputs = runs.map(() => '');
  for (let round = 0; round < rounds; round++) {
    for (const [nth, run] of runs.entries()) {
      if (times[nth]!.reduce((sum, time) => sum + time, 0) > ENOUGH_MS) continue;
      run.before?.();
      const start = process.hrtime.bigint();
      outputs[nth] = execute(run.command, run.args, env).stdout;
      times[nth]!.push(Number(process.hrtime.bigint() - start) / 1e6);
    }
  }
  return runs.map((run, nth) => ({
    name: run.name,
    milliseconds: median(times[nth]!),
    kibibytes: peakOf(run, env),
    output: outputs[nth]!,
  }));
}

/** The middle of some numbers, the upper one of two. */
export function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;
}

/** Whether a program is there to be run. */
export function isInstalled(command: string): boolean {
  return spawnSync(command, ['--version'], { stdio: 'ignore' }).error === undefined;
}

function peakOf({ command, args, before }: Run, env: NodeJS.ProcessEnv): number | undefined {
  if (!existsSync(TIME)) return undefined;
  before?.();
  const { stderr } = execute(TIME, ['-f', '%M', command, ...args], env);
  return Number(stderr.trim().split('\n').at(-1));
}

function execute(
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): { stdout: string; stderr: string } {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    env,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  if (error) throw error;
  if (status !== 0 && status !== 1) throw new Error(`${command} ${args.join(' ')}: ${stderr}`);
  return { stdout, stderr };
}
