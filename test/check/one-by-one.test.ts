import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { loadBase } from '../../src/base/load.ts';
import { check } from '../../src/check/check.ts';
import { collectionOf } from '../../src/model/collection.ts';
import { type Claim, readClaims } from '../score/claims.ts';
import { misjudged } from '../score/print.ts';
import { isFullyRight, score } from '../score/score.ts';

const file = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const SHARED = file('../../../shared/claims/claims.jsonl');

const load = async (path: string) => collectionOf(await loadBase(file(path)));
const harbour = await load('../fixtures/harbour/harbour.yaml');
const library = await load('../fixtures/library/library.yaml');
const shipped = await load('../../data/shanxi-civil-affairs-2021.yaml');

const named = (claims: Claim[]) => claims.map((claim) => ({ id: claim.id, claim }));

describe.each([
  ['harbour', harbour],
  ['library', library],
] as const)('a claim about the made-up %s report', (name, base) => {
  const claims = named(readClaims(file(`../fixtures/${name}/claims.jsonl`)));

  test.each(claims)('$id gets the verdict, match and reason of its label', ({ claim }) => {
    const { outcomes, noise } = score([claim], (text) => check(text, base));
    expect(noise).toEqual([]);
    for (const { wanted, given } of outcomes) {
      const { verdict, match, reason } = wanted;
      expect(given).toMatchObject({ verdict });
      expect([given?.match, given?.reason]).toEqual([match, reason]);
    }
  });
});

const claims = existsSync(SHARED) ? named(readClaims(SHARED)) : [];

describe.skipIf(claims.length === 0 && process.env.CI !== 'true')(
  'a claim about the shipped report (../shared/claims)',
  () => {
    test.each(claims)('$id gets the verdict of its label', ({ claim }) => {
      const { outcomes, noise } = score([claim], (text) => check(text, shipped));
      expect(noise).toEqual([]);
      for (const { wanted, given } of outcomes) expect(given?.verdict).toBe(wanted.verdict);
    });
  },
);

/** What is known to be judged otherwise than labelled, by the id of the claim. */
const known: Record<string, string[]> = JSON.parse(
  readFileSync(file('../fixtures/shanxi/misjudged.json'), 'utf8'),
);

describe('a further claim about the shipped report', () => {
  const further = named(readClaims(file('../fixtures/shanxi/claims.jsonl')));

  test.each(further)('$id is judged as labelled, but for what is known', ({ id, claim }) => {
    const { outcomes, noise } = score([claim], (text) => check(text, shipped));
    expect(noise).toEqual([]);
    expect(outcomes.filter((each) => !isFullyRight(each)).map(misjudged)).toEqual(known[id] ?? []);
  });
});
