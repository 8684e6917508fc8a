import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { buildSync } from 'esbuild';
import { expect, test } from 'vitest';
import { CONTENTS } from './contents.ts';
import { newFolder } from './new-folder.ts';

const KILLS = 200;
const AT_ONCE = 2;

test(`a file being replaced is whole whenever the process is killed, ${KILLS} times`, async () => {
  const program = await built();
  const seen = (await Promise.all(Array.from({ length: AT_ONCE }, () => killing(program)))).flat();
  expect(seen).toHaveLength(KILLS);
  expect(new Set(seen)).toEqual(new Set(['old', 'new']));
}, 120_000);

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
  '%s leaves nothing half written',
  async (signal) => {
    const program = await built();
    const folder = await newFolder();
    const draft = join(folder, 'draft.md');
    await writeFile(draft, CONTENTS[0]);
    for (let turn = 0; turn < 10; turn++) {
      await startAndKill(program, draft, signal, turn % 3);
      expect(nameOf(await readFile(draft, 'utf8'))).not.toBe('broken');
      expect((await readdir(folder)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
    }
  },
);

/** The program that replaces a file over and over, as JavaScript. */
async function built(): Promise<string> {
  const program = join(await newFolder(), 'replacing.mjs');
  buildSync({
    entryPoints: [join(import.meta.dirname, 'replacing.ts')],
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile: program,
  });
  return program;
}

/** Kills the program at random moments, and tells what was found in its file each time. */
async function killing(program: string): Promise<string[]> {
  const folder = await newFolder();
  const draft = join(folder, 'draft.md');
  await writeFile(draft, CONTENTS[0]);
  const seen: string[] = [];
  while (seen.length < KILLS / AT_ONCE) {
    await startAndKill(program, draft, 'SIGKILL', seen.length % 3);
    seen.push(nameOf(await readFile(draft, 'utf8')));
  }
  for (const name of await readdir(folder))
    if (name.includes('~'))
      expect(nameOf(await readFile(join(folder, name), 'utf8'))).not.toBe('broken');
  return seen;
}

/** The longest that replacing the file once has taken, in ms; syncing is slow on some disks. */
let slowest = 20;

/** Kills the program at a random moment of its next replacement after `replaced` whole ones. */
async function startAndKill(
  program: string,
  draft: string,
  signal: NodeJS.Signals,
  replaced: number,
): Promise<void> {
  const child = spawn(process.execPath, [program, draft], {
    env: {},
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  await lines.next();
  for (let turn = 0; turn < replaced; turn++) {
    const begun = performance.now();
    await lines.next();
    slowest = Math.max(slowest, performance.now() - begun);
  }
  await new Promise((resume) => setTimeout(resume, Math.random() * slowest));
  child.kill(signal);
  expect((await ended)[1]).toBe(signal);
}

function nameOf(content: string): string {
  return ['old', 'new'][CONTENTS.indexOf(content)] ?? 'broken';
}
