/**
 * Measures how long questions take, against the time that Node takes to start: `npm run bench`, or
 * `npm run bench -- 150 100000` for some sizes only.
 */
import {
  createWriteStream,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { type Measured, measure, type Run } from './measure.ts';
import { missingPeers, peerRuns } from './peers.ts';
import { factqRuns, questionOf } from './question.ts';
import { syntheticFacts, syntheticYaml } from './synthetic.ts';

/** A million facts are compiled within some gigabytes. */
const SIZES = [150, 1000, 10_000, 100_000, ...(totalmem() > 12e9 ? [1_000_000] : [])];
/** Of more facts one question is asked for the first time; yaml's own parse and yq have no memory for them. */
const MOST_AFRESH = 100_000;
/** Bases in a folder, and facts in each. */
const [BASES, FACTS_EACH] = [1000, 10];
const FLOOR: Run = { name: 'node -e 0', command: process.execPath, args: ['-e', '0'] };
const SHIPPED = 'data/shanxi-civil-affairs-2021.yaml';

/** Runs of each command: fewer of those that take long. */
function roundsFor(size: number): number {
  return size > 10_000 ? 9 : 21;
}

const folder = mkdtempSync(join(tmpdir(), 'factq-bench-'));
const cache = join(folder, 'cache');
// A bundle of certificates alone makes Node start 2.6 times slower.
const { NODE_EXTRA_CA_CERTS: _, ...rest } = process.env;
const env = { ...rest, XDG_CACHE_HOME: cache };
const emptyCache = () => rmSync(join(cache, 'factq'), { recursive: true, force: true });

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

function report(title: string, measured: readonly Measured[]): void {
  const floor = measured[0]!;
  print(`\n${title}`);
  for (const { name, milliseconds, kibibytes } of measured) {
    const ratio = (milliseconds / floor.milliseconds).toFixed(2);
    const memory = kibibytes === undefined ? '—' : `${Math.round(kibibytes / 1024)} MB`;
    const more =
      floor.kibibytes && kibibytes ? ` ${(kibibytes / floor.kibibytes).toFixed(2)} ×` : '';
    print(
      `${name.padEnd(24)}${milliseconds.toFixed(1).padStart(10)} ms${ratio.padStart(8)} ×${memory.padStart(10)}${more}`,
    );
  }
}

function shipped(): void {
  const ask = (name: string, ...args: string[]): Run => ({
    name,
    command: process.execPath,
    args: ['bin/factq.js', ...args],
  });
  const id = 'dibao.urban.standard';
  const draft = join(folder, 'draft.txt');
  writeFileSync(draft, '全省城市低保标准为每人每月615元。'.repeat(42));
  const runs = [
    FLOOR,
    ask('get', 'get', id),
    ask('show --json', 'show', id, '--json'),
    ask('show', 'show', id),
    ask('search --json', 'search', '低保', '--json'),
    ask('search', 'search', '低保'),
    ask('search pinyin --json', 'search', 'dibao', '--json'),
    ask('list', 'list', '--tag', 'dibao'),
    ask('--help', '--help'),
    ask('completion of an id', 'completion', 'bash', '--', 'factq get dibao.u', 'dibao.u'),
    ask('check 2 kB', 'check', draft),
    ask('check 2 kB --json', 'check', draft, '--json'),
  ];
  report('The shipped base', measure(runs, 41, env));
}

async function synthetic(size: number): Promise<void> {
  const yaml = join(folder, `${size}.yaml`);
  await pipeline(syntheticYaml(size), createWriteStream(yaml));
  const question = questionOf(folder, yaml, syntheticFacts(size), size);
  const parse: Run = {
    name: "yaml's own parse",
    command: process.execPath,
    args: [
      '--max-old-space-size=12000',
      '-e',
      `require('yaml').parse(require('fs').readFileSync(${JSON.stringify(yaml)},'utf8'))`,
    ],
  };
  const first = factqRuns(question, 'first', emptyCache);
  report(
    `${size} facts, first time`,
    measure(
      size > MOST_AFRESH ? [FLOOR, first[0]!] : [FLOOR, parse, ...first],
      size > 10_000 ? 1 : 3,
      env,
    ),
  );
  if (size > MOST_AFRESH) print("Left out: yaml's own parse, other first questions, yq.");
  const again = factqRuns(question, 'factq');
  const peers = (await peerRuns(question, () => syntheticFacts(size))).filter(
    ({ command }) => size <= MOST_AFRESH || command !== 'yq',
  );
  for (const { command, args } of again) measure([{ name: '', command, args }], 1, env);
  report(`${size} facts, again`, measure([FLOOR, ...again, ...peers], roundsFor(size), env));
}

/** A folder of many small bases, and one base with as many facts. */
async function manyBases(): Promise<void> {
  const [many, one] = [join(folder, 'many'), join(folder, 'one.yaml')];
  mkdirSync(many);
  for (let nth = 0; nth < BASES; nth++)
    writeFileSync(join(many, `${nth}.yaml`), [...syntheticYaml(FACTS_EACH, `r${nth}`)].join(''));
  await pipeline(syntheticYaml(BASES * FACTS_EACH), createWriteStream(one));
  const [{ id } = { id: '' }] = syntheticFacts(FACTS_EACH);
  const ask = (name: string, wanted: string, base: string): Run => ({
    name,
    command: process.execPath,
    args: ['bin/factq.js', 'get', wanted, '--base', base],
  });
  const runs = [ask('get of many', `r500:${id}`, many), ask('get of one', id, one)];
  measure(runs, 1, env);
  report(
    `${BASES} bases of ${FACTS_EACH} facts, again`,
    measure([FLOOR, ...runs], roundsFor(0), env),
  );
}

try {
  const missing = missingPeers();
  print(`Node ${process.version}, medians of interleaved runs, as ratios to bare Node.`);
  print(
    `Base: ${readFileSync(SHIPPED).length} bytes. Peers missing: ${missing.join(', ') || 'none'}.`,
  );
  shipped();
  const sizes = process.argv.slice(2).map(Number);
  if (sizes.length === 0) await manyBases();
  for (const size of sizes.length > 0 ? sizes : SIZES) await synthetic(size);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
