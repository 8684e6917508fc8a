import { execFileSync, execSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const EXAMPLE = fileURLToPath(new URL('example.ts', import.meta.url));
const TSC = join(
  dirname(createRequire(import.meta.url).resolve('typescript/package.json')),
  'bin/tsc',
);

/** Code of the program is split into files with a hash in their names. */
const CHUNK = /^dist\/[a-z0-9.-]+-[A-Z0-9]{8}\.js$/;
/** The shipped base, compiled; named by a hash of its text. */
const COMPILED = /^dist\/[0-9a-f]{32}\.facts$/;
const FILES = [
  'CHANGELOG.md',
  'LICENSE',
  'README.md',
  'bin/factq.js',
  'bin/package.json',
  'data/factbase.schema.json',
  'data/shanxi-civil-affairs-2021.yaml',
  'dist/HASH.facts',
  'dist/boot.js',
  'dist/check.js',
  'dist/commands.js',
  'dist/compare.js',
  'dist/factq.1',
  'dist/figures.js',
  'dist/list.js',
  'dist/more.js',
  'dist/package.json',
  'dist/start.js',
  'dist/table.js',
  'lib/check/verdict.d.ts',
  'lib/errors.d.ts',
  'lib/index.d.ts',
  'lib/index.js',
  'lib/lang/lang.d.ts',
  'lib/model/base-words.d.ts',
  'lib/model/collection.d.ts',
  'lib/model/enumerations.d.ts',
  'lib/model/fact-base.d.ts',
  'lib/model/schema.d.ts',
  'lib/query/comparison.d.ts',
  'package.json',
];

const PRINTED = `dibao.urban.standard 615 元/人/月
30.43
616元 refuted 615元/月/人
`;

const COMPILER_OPTIONS = {
  module: 'nodenext',
  target: 'es2023',
  lib: ['es2023', 'dom'],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
};

const folder = mkdtempSync(join(tmpdir(), 'factq-pack-'));
let packed: string[];

beforeAll(() => {
  execSync('npm run --silent build:library', { cwd: ROOT, stdio: 'inherit' });
  const out = execSync(`npm pack --json --ignore-scripts --pack-destination "${folder}"`, {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [{ filename, files }] = JSON.parse(out);
  packed = files.map(({ path }: { path: string }) => path);
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
  const quiet = '--no-audit --no-fund --prefer-offline --ignore-scripts --loglevel=error';
  execSync(`npm install ${quiet} ./${filename}`, { cwd: folder, stdio: 'inherit' });
}, 60_000);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function node(...args: string[]): string {
  return execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
}

describe('the package', () => {
  it('holds the program, the library, the base and what belongs to them, and no file more', () => {
    const named = packed
      .filter((path) => !CHUNK.test(path))
      .map((path) => path.replace(COMPILED, 'dist/HASH.facts'));
    expect(named.sort()).toEqual(FILES);
  });

  it('gives the command where it is installed', () => {
    const command = join(folder, 'node_modules/.bin/factq');
    const value = execFileSync(command, ['get', 'dibao.urban.standard'], { encoding: 'utf8' });
    expect(value).toBe('615\n');
  });

  it('gives the library with types: the example compiles strictly and prints what it should', () => {
    copyFileSync(EXAMPLE, join(folder, 'example.ts'));
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({ compilerOptions: COMPILER_OPTIONS, files: ['example.ts'] }),
    );
    node(TSC);
    expect(node('example.js')).toBe(PRINTED);
  });
});
