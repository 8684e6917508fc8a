/**
 * Prints how well `check` does on labelled claims: `npm run score [-- [--misses] [--base FILE]
 * claims.jsonl ...]`. Without files: the shared claims where present, and those of the fixtures,
 * each against the base in its own folder; exit 1 where one falls short of what it must reach.
 */
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadBase } from '../../src/base/load.ts';
import { check } from '../../src/check/check.ts';
import { collectionOf } from '../../src/model/collection.ts';
import { readClaims } from './claims.ts';
import { printMisses, printScore } from './print.ts';
import { score } from './score.ts';
import * as thresholds from './thresholds.ts';
import { shortfalls, type Threshold } from './thresholds.ts';

const SHIPPED = 'data/shanxi-civil-affairs-2021.yaml';
const SHARED = '../shared/claims/claims.jsonl';
const FIXTURES = 'test/fixtures';

interface ClaimSet {
  claims: string;
  base: string;
  /** Absent for files named on the command line, which are only reported on. */
  threshold?: Threshold;
}

function defaultSets(): ClaimSet[] {
  const shared = existsSync(SHARED)
    ? [{ claims: SHARED, base: SHIPPED, threshold: thresholds.SHARED }]
    : [];
  const folders = existsSync(FIXTURES) ? readdirSync(FIXTURES).sort() : [];
  const fixtures = folders
    .map((name) => join(FIXTURES, name, 'claims.jsonl'))
    .filter((claims) => existsSync(claims));
  return [
    ...shared,
    ...fixtures.map((claims) => {
      const base = baseBeside(claims);
      return {
        claims,
        base,
        threshold: base === SHIPPED ? thresholds.SHIPPED : thresholds.FIXTURE,
      };
    }),
  ];
}

/** The base in the folder of a claims file, or the shipped one. */
function baseBeside(claims: string): string {
  const folder = dirname(claims);
  const name = readdirSync(folder).find((file) => /\.ya?ml$/.test(file));
  return name === undefined ? SHIPPED : join(folder, name);
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { misses: { type: 'boolean' }, base: { type: 'string' } },
});
const sets: ClaimSet[] =
  positionals.length > 0
    ? positionals.map((claims) => ({ claims, base: values.base ?? baseBeside(claims) }))
    : defaultSets();
for (const { claims, base, threshold } of sets) {
  const loaded = await loadBase(base);
  const result = score(readClaims(claims), (text) => check(text, collectionOf(loaded)));
  process.stdout.write(printScore(claims, result));
  const missed = threshold ? shortfalls(result, threshold) : [];
  for (const each of missed) process.stderr.write(`${claims}: ${each}\n`);
  if (missed.length > 0) process.exitCode = 1;
  if (values.misses) process.stdout.write(`${printMisses(result)}\n`);
}
