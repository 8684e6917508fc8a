// Bundles the program into dist as CommonJS. Node starts a CommonJS file some 5 ms sooner than an ES
// module. A command's code is a file of its own, loaded when the command is called.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmod,
  copyFile,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, transform } from 'esbuild';
import { pack } from './build-pack.js';

const OUT = 'dist';
const SHIPPED = 'data/shanxi-civil-affairs-2021.yaml';
const TARGET = 'node20.19';
/** Stands for the digest of the code until that is known; as long, so that nothing moves. */
const BUILD = '0123456789abcdefBUILDfedcba98765';
/** CommonJS has no import.meta. */
const HERE = { 'import.meta.dirname': '__dirname' };

/** Loaded from node_modules: a native module, and one whose licence asks that it stays apart. */
const EXTERNAL = ['@resvg/resvg-js', 'citeproc'];

/** Its other build waits for a canvas as it loads, which CommonJS cannot. */
const ALIAS = { 'vega-canvas': './node_modules/vega-canvas/build/vega-canvas.browser.js' };

/** Options of every bundle. */
const COMMON = {
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: TARGET,
  logLevel: 'warning',
};

/** esbuild splits ES modules only, so they are split first and turned into CommonJS one by one. */
async function bundle() {
  const { outputFiles } = await build({
    entryPoints: ['src/cli/start.ts'],
    outdir: OUT,
    splitting: true,
    minify: true,
    write: false,
    ...COMMON,
    define: {
      ...HERE,
      __factqBuild: JSON.stringify(BUILD),
      'Intl.Segmenter': 'LazySegmenter',
    },
    inject: ['src/render/lazy-segmenter.ts'],
    external: EXTERNAL,
    alias: ALIAS,
    plugins: [lazyChildProcess, startedLate, plainChalk, oneWidth],
  });
  return outputFiles.map(({ path, text }) => [basename(path), text]);
}

/** commander asks for it at once, but only uses it for commands that are programs of their own. */
const lazyChildProcess = {
  name: 'lazy-child-process',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(?:node:)?child_process$/ }, ({ importer }) =>
      importer.includes('/commander/') ? { path: 'child_process', namespace: 'lazy' } : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'lazy' }, () => ({
      contents:
        'module.exports = { spawn: (...args) => require("node:child_process").spawn(...args) }',
    }));
  },
};

/** What takes long to start, and what most output does without, by what stands for it. */
const STAND_INS = {
  chalk: 'export function Chalk(options) { return new (require("chalk").Chalk)(options) }',
  'string-width': 'export default (text) => require("string-width").default(text)',
};

/** Each is started when it is first called: chalk makes all its styles then, string-width its patterns. */
const startedLate = {
  name: 'started-late',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(?:chalk|string-width)$/ }, ({ path, importer, namespace }) =>
      namespace === 'file' && importer.startsWith(resolve('src'))
        ? { path, namespace: 'late' }
        : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'late' }, ({ path }) => ({
      contents: STAND_INS[path],
      resolveDir: resolve('.'),
    }));
  },
};

/** chalk is told how much colour there is; to find out by itself it loads node:tty, which takes 3 ms. */
const plainChalk = {
  name: 'plain-chalk',
  setup({ onResolve }) {
    onResolve({ filter: /^#supports-color$/ }, ({ resolveDir }) => ({
      path: join(resolveDir, 'vendor/supports-color/browser.js'),
    }));
  },
};

/** cli-table3 has an older string-width of its own, which compiles a pattern of all emoji for each cell. */
const oneWidth = {
  name: 'one-width',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^string-width$/ }, ({ importer }) =>
      importer.includes('/cli-table3/') ? { path: 'string-width', namespace: 'own' } : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'own' }, () => ({
      contents: 'module.exports = require("./src/render/width.ts").displayWidth',
      resolveDir: resolve('.'),
    }));
  },
};

/**
 * Code in plain ASCII, as it is read at the start, a byte a character: esbuild leaves other letters
 * in patterns as they are.
 */
function ascii(code) {
  return code.replace(
    /[^\0-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** What does not wait for anything is loaded by the packed files' own loader. */
function withLoader(code) {
  return ascii(
    code.replace(
      /\bimport\(("(?:\.\/[\w.-]+\.js|@resvg\/resvg-js)")\)/g,
      'Promise.resolve().then(()=>require($1))',
    ),
  );
}

const COMMON_JS = {
  format: 'cjs',
  platform: 'node',
  target: TARGET,
  minify: true,
  logLevel: 'warning',
};

async function asCommonJs(text) {
  const { code } = await transform(text, COMMON_JS);
  return withLoader(code);
}

/**
 * Joins chunks that are kept in one file into one scope, in which each is still run only when it is
 * first needed: to look names up in other chunks takes longer than most of what they do. The code
 * is the body of a function that gives the chunks, as functions of exports, require and module.
 */
async function joined(chunks) {
  const texts = new Map(chunks.map(([name, text]) => [`./${name}`, text]));
  const rows = [...texts.keys()].map((name) => {
    const path = JSON.stringify(name);
    return `${path}(exports, load, module) { module.exports = require(${path}) }`;
  });
  const inMemory = {
    name: 'in-memory',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /.*/ }, ({ path }) =>
        texts.has(path) ? { path, namespace: 'chunk' } : { path, external: true },
      );
      onLoad({ filter: /.*/, namespace: 'chunk' }, ({ path }) => ({ contents: texts.get(path) }));
    },
  };
  const { outputFiles } = await build({
    stdin: { contents: `module.exports = {${rows.join(',')}}` },
    write: false,
    ...COMMON,
    ...COMMON_JS,
    plugins: [inMemory],
  });
  return withLoader(outputFiles[0].text);
}

/** What starts the program with the code cache; a bundle of its own. */
async function bundleBoot() {
  const { outputFiles } = await build({
    entryPoints: ['src/cli/boot.ts'],
    minify: true,
    write: false,
    ...COMMON,
    define: { ...HERE, __factqBuild: JSON.stringify(BUILD) },
  });
  return ['boot.js', await asCommonJs(outputFiles[0].text)];
}

/** Puts the digest of all the code in the place that is kept for it. */
function stamped(files) {
  const hash = createHash('sha256');
  for (const [, text] of files) hash.update(text);
  const digest = hash.digest('hex').slice(0, BUILD.length);
  return { digest, files: files.map(([name, text]) => [name, text.replaceAll(BUILD, digest)]) };
}

/** Compiles the shipped base with the code of this build; gives the names of the files. */
async function compileShipped(digest) {
  const outfile = 'node_modules/.cache/factq/compile-shipped.mjs';
  await build({
    entryPoints: ['src/store/compile-shipped.ts'],
    outfile,
    packages: 'external',
    ...COMMON,
    define: { __factqBuild: JSON.stringify(digest) },
  });
  const { compileShipped: compile } = await import(pathToFileURL(resolve(outfile)).href);
  return compile(SHIPPED, OUT);
}

/**
 * Runs the commands once, so that the code caches of this version of Node are there from the start.
 * Those that an earlier build of the same code left are taken away first: none would be made anew.
 */
async function warmUp(digest) {
  await removeCaches(digest);
  const home = await mkdtemp(join(tmpdir(), 'factq-build-'));
  const run = (...args) =>
    spawnSync(process.execPath, ['bin/factq.js', ...args], {
      env: { ...process.env, XDG_CACHE_HOME: home },
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).stdout;
  const facts = JSON.parse(run('list', '--json'));
  const [{ id, label }] = facts;
  const query = `${label.zh} 1 ${label.en}`;
  const draft = join(home, 'draft.txt');
  await writeFile(draft, draftOf(facts));
  const shown = [['show', id], ['search', query], ['list'], ['sections'], ['check', draft]];
  const completing = ['completion', 'bash', '--', `factq show ${id}`, id];
  const calls = [['get', id], completing, ['--help'], ...shown];
  for (const call of [...calls, ...shown.map((call) => [...call, '--json'])]) run(...call);
  const yaml = await readFile(SHIPPED, 'utf8');
  const own = join(home, 'own.yaml');
  for (const call of [
    ['get', id],
    ['search', query],
    ['search', query, '--json'],
    ['check', draft],
  ]) {
    // Other code reads a base that is met for the first time, or with other content.
    await writeFile(own, `${yaml}# ${call.join(' ')}\n`);
    run(...call, '--base', own);
  }
  const folder = join(home, 'factq');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.code'));
  for (const name of names) await copyFile(join(folder, name), join(OUT, name));
  await rm(home, { recursive: true });
  return names;
}

/** A page of sentences, each third of them wrong, that needs most of what a check of a draft does. */
function draftOf(facts) {
  const sentences = facts.slice(0, 40).map(({ label, source: { asWritten } }, at) => {
    const figure = at % 3 === 0 ? asWritten.replace(/\d/, '7') : asWritten;
    return `${label.zh}${figure}${at % 2 === 0 ? '，' : '。'}`;
  });
  return `${sentences.join('')}\n`;
}

async function removeCaches(digest) {
  const isCache = (name) => name.startsWith(digest) && name.endsWith('.code');
  for (const name of (await readdir(OUT)).filter(isCache))
    await rm(join(OUT, name), { force: true });
}

/** A program or another build that runs meanwhile may still want a file as young as this. */
const YOUNG_MS = 600_000;
/** But not where the build is for a package, which holds nothing of earlier ones. */
const IS_ALONE = process.argv.includes('--alone');

/** Writes the files, then takes away those of earlier builds. */
async function writeAll() {
  await mkdir(OUT, { recursive: true });
  const { digest, files } = stamped([
    ...(await pack(await bundle(), asCommonJs, joined)),
    await bundleBoot(),
  ]);
  for (const [name, text] of files) await write(name, text);
  await write('package.json', '{"type":"commonjs"}\n');
  await write(MANUAL, manualPage());
  const made = [...files.map(([name]) => name), 'package.json', MANUAL, ...(await speedUp(digest))];
  for (const name of await readdir(OUT)) await keepOrRemove(join(OUT, name), made.includes(name));
}

/** What `man factq` shows where the package is installed for all. */
const MANUAL = 'factq.1';

function manualPage() {
  const args = ['bin/factq.js', 'man', '--lang', 'en'];
  return execFileSync(process.execPath, args, { encoding: 'utf8' });
}

/** A program that runs meanwhile sees the old file or the new one. */
async function write(name, text) {
  const draft = join(OUT, `${name}.${process.pid}.tmp`);
  await writeFile(draft, text);
  await rename(draft, join(OUT, name));
}

async function keepOrRemove(path, isMade) {
  if (isMade) await chmod(path, 0o644);
  else if (IS_ALONE || (await stat(path)).mtimeMs < Date.now() - YOUNG_MS)
    await rm(path, { recursive: true, force: true });
}

/** What is there for speed only: without it the program reads the YAML, which says what is wrong. */
async function speedUp(digest) {
  try {
    return [await compileShipped(digest), ...(await warmUp(digest))];
  } catch (error) {
    process.stderr.write(`build: the shipped base is not compiled: ${error.message}\n`);
    return [];
  }
}

await writeAll();
