import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it, test } from 'vitest';
import { syntheticYaml } from '../bench/synthetic.ts';

const BIN = fileURLToPath(new URL('../../bin/factq.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'factq-pipes-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a line of bash in which `factq` is the built program. */
function bash(line: string): { stdout: string; stderr: string; code: number | null } {
  const script = `factq() { "${process.execPath}" "${BIN}" "$@"; }\n${line}`;
  const { stdout, stderr, status } = spawnSync('bash', ['--norc', '-c', script], {
    encoding: 'utf8',
    cwd: folder,
    env: { PATH: process.env.PATH, XDG_CACHE_HOME: join(folder, 'cache') },
  });
  return { stdout, stderr, code: status };
}

describe.skipIf(process.platform === 'win32')('pipes', () => {
  test.each([
    ['a reader that takes one line', 'factq list | head -1 >/dev/null; echo $PIPESTATUS', '0\n'],
    ['a reader that takes nothing', 'factq list --json | true; echo $PIPESTATUS', '0\n'],
    ['a reader that takes nothing of help', 'factq --help | true; echo $PIPESTATUS', '0\n'],
    ['stdout closed', 'factq list >&-; echo $?', '0\n'],
    ['stderr closed', 'factq show nope 2>&-; echo $?', '1\n'],
    ['stderr that is read by no one', '{ factq show nope; echo $? >&3; } 3>&1 2> >(true)', '1\n'],
    ['stderr full', 'factq list --limit x 2>/dev/full; echo $?', '2\n'],
    ['stdin closed', 'factq get lottery.sales <&-', '2400000000\n'],
    ['all closed', 'factq list <&- >&- 2>&-; echo $? >code; cat code', '0\n'],
    ['a writer that ends early', 'printf 城市低保标准615元 | factq check - --json | head -c1', '{'],
  ])('%s: no noise, and the exit code as ever', (_, line, stdout) => {
    expect(bash(line)).toEqual({ stdout, stderr: '', code: 0 });
  });

  test.each([
    'list',
    'list --json',
    '--help',
    '--version',
    'get lottery.sales',
    'check 城市低保1元',
  ])('%s on a full disk says so in one line', (args) => {
    expect(bash(`factq ${args} >/dev/full`)).toEqual({
      stdout: '',
      stderr:
        'factq: stdout: cannot be written: there is no room left. What is there of the answer is not whole.\n',
      code: 2,
    });
  });

  it('a directory as stdin is refused', () => {
    const { stdout, stderr, code } = bash('factq check - < .');
    expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
    expect(stderr).toMatch(/^factq: standard input: cannot be read: [^\n]+\n$/);
  });
});

describe.skipIf(process.platform === 'win32')('Ctrl-C', () => {
  const base = join(folder, 'base.yaml');
  writeFileSync(base, [...syntheticYaml(3000)].join(''));
  const cache = join(folder, 'interrupted');

  /** Interrupts the first compile of a large base after so many milliseconds. */
  async function interrupted(signal: NodeJS.Signals, after: number) {
    const child = spawn(process.execPath, [BIN, 'list', '--limit', '1', '--base', base], {
      env: { PATH: process.env.PATH, XDG_CACHE_HOME: cache },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let stderr = '';
    child.stderr.on('data', (data) => (stderr += data));
    setTimeout(() => child.kill(signal), after);
    const [code, by] = await once(child, 'close');
    return { code, by, stderr };
  }

  const names = (): string[] => {
    try {
      return readdirSync(join(cache, 'factq'));
    } catch {
      return [];
    }
  };

  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    '%s ends the first reading of a base quietly, with nothing half written',
    async (signal) => {
      for (let after = 100; after < 1000; after += 150) {
        rmSync(cache, { recursive: true, force: true });
        const { code, by, stderr } = await interrupted(signal, after);
        expect(stderr).toBe('');
        expect([signal, null]).toContain(by);
        if (by === null) expect(code).toBe(0);
        expect(names().filter((name) => name.endsWith('.tmp'))).toEqual([]);
      }
    },
    60_000,
  );

  it('is seen as 130 by a shell', () => {
    // A pipe that no one writes to: the program waits for its draft however long it takes to start.
    const waiting = 'set -m; mkfifo draft; exec 3<>draft';
    const line = `"${process.execPath}" "${BIN}" check - <&3 & sleep 0.3; kill -INT $!; wait $!; echo $?`;
    expect(bash(`${waiting}; ${line}`).stdout).toBe('130\n');
  });

  it('ends check --watch by the same signal', async () => {
    const draft = join(folder, 'draft.txt');
    writeFileSync(draft, '城市低保标准615元。');
    const child = spawn(process.execPath, [BIN, 'check', draft, '--watch']);
    await once(child.stdout, 'data');
    child.kill('SIGINT');
    expect(await once(child, 'close')).toEqual([null, 'SIGINT']);
  });
});
