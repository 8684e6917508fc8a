// Builds the library into lib: one ES module, and of its type declarations those that it needs.
import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';

const OUT = 'lib';
const RELATIVE = /(?<=(?:from|import\()\s*['"])(\.{1,2}\/[^'"]+)\.ts(?=['"])/g;

async function code() {
  await build({
    entryPoints: ['src/index.ts'],
    outfile: join(OUT, 'index.js'),
    bundle: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    minify: true,
    logLevel: 'warning',
  });
}

/** Declares everything, then follows the imports from the entry: most modules declare nothing public. */
async function types() {
  const all = await mkdtemp(join(tmpdir(), 'factq-types-'));
  try {
    const args = [compiler(), '--project', 'tsconfig.library.json', '--outDir', all];
    execFileSync(process.execPath, args, { stdio: 'inherit' });
    await copyNeeded(all);
  } finally {
    await rm(all, { recursive: true, force: true });
  }
}

function compiler() {
  const { resolve } = createRequire(import.meta.url);
  return join(dirname(resolve('typescript/package.json')), 'bin/tsc');
}

async function copyNeeded(all) {
  const needed = ['index'];
  for (const path of needed) {
    const text = await readFile(join(all, `${path}.d.ts`), 'utf8');
    for (const [, module] of text.matchAll(RELATIVE)) {
      const other = join(dirname(path), module);
      if (!needed.includes(other)) needed.push(other);
    }
    const file = join(OUT, `${path}.d.ts`);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text.replace(RELATIVE, '$1.js'));
  }
}

await rm(OUT, { recursive: true, force: true });
await Promise.all([code(), types()]);
