/**
 * Prints how well `check` does on labelled claims: `npm run score [-- [--misses] [--base FILE]
 * claims.jsonl ...]`. Without files: the shared claims where present, and those of the fixtures,
 * each against the base in its own folder.
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

const SHIPPED = 'data/shanxi-civil-affairs-2021.yaml';
const SHARED = '../shared/claims/claims.jsonl';
const FIXTURES = 'test/fixtures';

interface ClaimSet {
  claims: string;
  base: string;
}

function defaultSets(): ClaimSet[] {
  const shared = existsSync(SHARED) ? [{ claims: SHARED, base: SHIPPED }] : [];
  const folders = existsSync(FIXTURES) ? readdirSync(FIXTURES).sort() : [];
  const fixtures = folders
    .map((name) => join(FIXTURES, name, 'claims.jsonl'))
    .filter((claims) => existsSync(claims));
  return [...shared, ...fixtures.map((claims) => ({ claims, base: baseBeside(claims) }))];
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
const sets =
  positionals.length > 0
    ? positionals.map((claims) => ({ claims, base: values.base ?? baseBeside(claims) }))
    : defaultSets();
for (const { claims, base } of sets) {
  const loaded = await loadBase(base);
  const result = score(readClaims(claims), (text) => check(text, collectionOf(loaded)));
  process.stdout.write(printScore(claims, result));
  if (values.misses) process.stdout.write(`${printMisses(result)}\n`);
}
