import { closeSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { arch, argv, version } from 'node:process';
import { Script } from 'node:vm';
import { writeWhole } from '../io/cache-files.ts';
import { cacheFolder } from '../io/cache-folder.ts';
import { BUILD } from '../store/build.ts';
import { EXIT } from './exit-codes.ts';

/** A file of the bundle: runs the program, or gives chunks of it by name. */
type BundleFile = (
  open: (file: string) => unknown,
  require: NodeJS.Require,
  folder: string,
) => unknown;

/**
 * Runs the bundle with V8's code cache, so that it is not compiled anew at each start: half of the
 * time it takes. Node's own module.enableCompileCache keeps all functions a file was ever run with,
 * and reading those that a command does not need takes time; here each command has a cache of its
 * own, from the build or from its first run.
 */
function open(file: string): unknown {
  const path = join(__dirname, file);
  const run: BundleFile = compiled(path, cacheName(file)).runInThisContext();
  // The bundle lies beside this file, which is CommonJS too: what one requires the other can.
  return run(open, require, __dirname);
}

function compiled(path: string, name: string): Script {
  const source = read(path).toString('latin1');
  for (const folder of [() => __dirname, cacheFolder]) {
    const cachedData = readQuietly(join(folder(), name));
    const script = cachedData && new Script(source, { filename: path, cachedData });
    if (script && !script.cachedDataRejected) return script;
  }
  const script = new Script(source, { filename: path });
  // One listener for all files: Node warns of more than ten.
  if (anew.size === 0) process.once('exit', keepCaches);
  anew.set(name, script);
  return script;
}

/** Scripts that no cache was found for, by the name of their cache. */
const anew = new Map<string, Script>();

function keepCaches(code: number): void {
  if (code === EXIT.error) return;
  for (const [name, script] of anew)
    writeWhole(cacheFolder(), name, (write) => write(script.createCachedData()));
}

/** By what decides which functions are needed: the command, and whether it prints JSON. */
function cacheName(file: string): string {
  const command = /^[a-z]+$/.test(argv[2] ?? '') ? argv[2] : 'other';
  const form = argv.some((arg) => arg.startsWith('--json')) ? 'json' : 'text';
  return `${BUILD}-${version}-${arch}-${command}-${form}-${file.replace('.js', '')}.code`;
}

function readQuietly(path: string): Buffer | undefined {
  try {
    return read(path);
  } catch {
    return undefined;
  }
}

/**
 * Each file is used up before the next is read, so that one buffer does for all: memory that is
 * touched for the first time costs a microsecond or more for each page of it.
 */
let shared = Buffer.allocUnsafeSlow(1 << 20);

/** The bytes of a file; good until the next call. */
function read(path: string): Buffer {
  const file = openSync(path, 'r');
  try {
    for (;;) {
      const length = readSync(file, shared, 0, shared.length, 0);
      if (length < shared.length) return shared.subarray(0, length);
      shared = Buffer.allocUnsafeSlow(shared.length * 2);
    }
  } finally {
    closeSync(file);
  }
}

/** Node versions whose V8 has the flags: later ones (24) complain of the first. */
const KNOWN_NODE = /^v20\./;

/** What suits a program that ends within a tenth of a second. */
const BRIEF = [
  // Optimize only what runs long: by default a third of the time goes into what is then hardly used.
  '--interrupt-budget=1600000',
  // Interpret a pattern until it has run often: by default it is compiled when it runs a second time.
  '--regexp-tier-up-ticks=100',
  // Gather what helps to optimize only from what runs often.
  '--interrupt-budget-factor-for-feedback-allocation=40',
  // Collect the little garbage there is on one thread: to wake others takes longer.
  '--no-parallel-scavenge',
];

/**
 * Lets V8 spend less on what may come later: a check of a page runs much code a little, and takes a
 * fifth less time so; one of a megabyte takes as long either way. Before any code is read, since
 * code caches hold for one set of flags.
 */
function beBrief(): void {
  if (!KNOWN_NODE.test(version)) return;
  const { setFlagsFromString } = require('node:v8') as typeof import('node:v8');
  for (const flag of BRIEF) setFlagsFromString(flag);
}

if (argv[2] === 'check') beBrief();
open('start.js');
