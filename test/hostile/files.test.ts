import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  closeSync,
  ftruncateSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { SOUND } from '../base/sound.ts';
import { syntheticYaml } from '../bench/synthetic.ts';
import { factq } from '../cli/run.ts';
import { expectRefused } from './refused.ts';

const BIN = fileURLToPath(new URL('../../bin/factq.js', import.meta.url));
const WINDOWS = process.platform === 'win32';

let folder: string;
const server = createServer();

function at(name: string): string {
  return join(folder, name);
}

/** A file of so many bytes that takes no room on the disk. */
function sparse(path: string, size: number): void {
  const file = openSync(path, 'w');
  ftruncateSync(file, size);
  closeSync(file);
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'factq-files-'));
  mkdirSync(at('empty'));
  mkdirSync(at('looped'));
  symlinkSync('a.yaml', at('a.yaml'));
  symlinkSync('nowhere', at('dangling.yaml'));
  symlinkSync('nowhere', join(at('looped'), 'base.yaml'));
  execFileSync('mkfifo', [at('pipe.yaml')]);
  sparse(at('zeros.yaml'), 100 * 2 ** 20);
  sparse(at('huge.yaml'), 300 * 2 ** 20);
  sparse(at('larger.yaml'), 1025 * 2 ** 20);
  writeFileSync(at('lines.yaml'), `factq: 1\n${'# a comment of some length\n'.repeat(4_000_000)}`);
  writeFileSync(at('words.yaml'), `facts: [${'x, '.repeat(35_000_000)}]`);
  server.listen(at('socket'));
  await once(server, 'listening');
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

describe.skipIf(WINDOWS)('what is no file to read', () => {
  test.each([
    ['a directory without bases', 'empty', 'the directory holds no .yaml or .yml file'],
    ['a directory with a link to nothing', 'looped', 'cannot be read: there is no such file'],
    ['a link to itself', 'a.yaml', 'cannot be read: its links lead in a circle'],
    ['a link to nothing', 'dangling.yaml', 'cannot be read: there is no such file'],
    ['a named pipe', 'pipe.yaml', 'cannot be read: it is a named pipe'],
    ['a socket', 'socket', 'cannot be read: it is a device or a socket'],
    ['a file of 100 MB of zeros', 'zeros.yaml', 'cannot be read: it is binary'],
    ['a file of 300 MB of zeros', 'huge.yaml', 'can only be read fact by fact'],
    ['a file of more than 1 GiB', 'larger.yaml', 'cannot be read: it is larger than 1 GiB'],
    ['a file of 100 MB of comments', 'lines.yaml', 'the key "report" is missing'],
    ['a file of 100 MB of one list', 'words.yaml', 'the key "factq" is missing'],
  ])('%s is refused as a base', (_, name, said) => {
    const outcome = factq('list', '--base', at(name));
    expectRefused(outcome, at(name));
    expect(outcome.stderr).toContain(said);
  });

  test.each([
    ['a named pipe', 'pipe.yaml', 'it is a named pipe'],
    ['a socket', 'socket', 'it is a device or a socket'],
    ['a directory', 'empty', 'it is a directory'],
    ['a file of 300 MB', 'huge.yaml', 'it is larger than 256 MiB'],
  ])('%s is refused as a draft', (_, name, said) => {
    const outcome = factq('check', at(name));
    expectRefused(outcome, at(name));
    expect(outcome.stderr).toContain(said);
  });

  test.each([
    ['/dev/zero', 'it is larger than 256 MiB'],
    ['/proc/self/mem', 'the disk or device fails'],
  ])('%s is refused', (path, said) => {
    const outcome = factq('list', '--base', path);
    expectRefused(outcome, path);
    expect(outcome.stderr).toContain(said);
  });

  it('but the pipe of a shell is read', () => {
    const script = `"$1" "$2" list --json id --base <(printf '%s' "$3")`;
    const { stdout, status } = spawnSync('bash', [
      ...['-c', script, 'bash', process.execPath, BIN, SOUND],
    ]);
    expect(JSON.parse(String(stdout))).toHaveLength(8);
    expect(status).toBe(0);
  });
});

describe.skipIf(WINDOWS)('a file or folder without permission', () => {
  const isRoot = process.getuid?.() === 0;

  /** Runs the program as one who is not the superuser, to whom nothing is forbidden. */
  function unprivileged(...args: string[]) {
    const command = [process.execPath, BIN, ...args];
    const [first = '', ...rest] = isRoot
      ? ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups', ...command]
      : command;
    const env = { PATH: process.env.PATH, XDG_CACHE_HOME: join(folder, 'none') };
    const { stdout, stderr, status } = spawnSync(first, rest, { encoding: 'utf8', env });
    return { stdout, stderr, code: status };
  }

  const setpriv = isRoot && spawnSync('setpriv', ['--version']).status !== 0;

  it.skipIf(setpriv)('is refused as a base and as a draft', () => {
    chmodSync(folder, 0o755);
    writeFileSync(at('secret.yaml'), SOUND);
    chmodSync(at('secret.yaml'), 0);
    mkdirSync(at('closed'));
    writeFileSync(join(at('closed'), 'draft.txt'), '1');
    chmodSync(at('closed'), 0);
    for (const args of [
      ['list', '--base', at('secret.yaml')],
      ['check', at('secret.yaml')],
      ['validate', at('secret.yaml')],
      ['check', join(at('closed'), 'draft.txt')],
    ]) {
      const outcome = unprivileged(...args);
      expectRefused(outcome, args.at(-1)!);
      expect(outcome.stderr).toContain('cannot be read: permission denied');
    }
    chmodSync(at('closed'), 0o755);
  });

  it.skipIf(setpriv)('for the cache is done without', () => {
    writeFileSync(at('open.yaml'), SOUND);
    expect(unprivileged('get', 'relief.fund', '--base', at('open.yaml'))).toEqual({
      stdout: '4997000000\n',
      stderr: '',
      code: 0,
    });
  });
});

test('a base that vanishes while it is read is answered from, or missed in one line', async () => {
  const text = [...syntheticYaml(2000)].join('');
  for (const wait of [0, 60, 120, 180]) {
    const file = at(`vanishing${wait}.yaml`);
    writeFileSync(file, text);
    const child = spawn(process.execPath, [BIN, 'list', '-n', '1', '--json', 'id', '--base', file]);
    const printed = { stdout: '', stderr: '' };
    child.stdout.on('data', (data) => (printed.stdout += data));
    child.stderr.on('data', (data) => (printed.stderr += data));
    setTimeout(() => rmSync(file, { force: true }), wait);
    const [code] = await once(child, 'close');
    if (code === 0) expect(JSON.parse(printed.stdout)).toHaveLength(1);
    else expectRefused({ ...printed, code }, file);
  }
});
