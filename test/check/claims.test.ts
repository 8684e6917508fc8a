import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadBase } from '../../src/base/load.ts';
import { check } from '../../src/check/check.ts';
import { type Collection, collectionOf } from '../../src/model/collection.ts';

interface Claim {
  id: string;
  claim: string;
  figures: { text: string; verdict: string }[];
}

const file = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const CLAIMS = file('../../../shared/claims/claims.jsonl');
const absent = !existsSync(CLAIMS) && process.env.CI !== 'true';
let base: Collection;

beforeAll(async () => {
  base = collectionOf(await loadBase(file('../../data/shanxi-civil-affairs-2021.yaml')));
});

function verdicts({ claim, figures }: Claim): { wanted: string; given: string }[] {
  const judged = check(claim, base);
  let at = 0;
  return figures.map(({ text, verdict }) => {
    const start = claim.indexOf(text, at);
    at = start + text.length;
    const hit = judged.find((each) => each.start < at && each.end > start);
    return { wanted: verdict, given: hit?.verdict ?? 'missed' };
  });
}

describe.skipIf(absent)('check on the labelled claims (../shared/claims)', () => {
  const claims = absent
    ? []
    : readFileSync(CLAIMS, 'utf8')
        .trim()
        .split('\n')
        .map((line): Claim => JSON.parse(line));

  it('finds every labelled figure and is right on at least 97 %', () => {
    const all = claims.flatMap(verdicts);
    expect(all.filter(({ given }) => given === 'missed')).toEqual([]);
    const right = all.filter(({ wanted, given }) => wanted === given).length;
    expect(right / all.length).toBeGreaterThanOrEqual(0.97);
  });

  it('never supports a figure that is refuted or not in the report', () => {
    const wrong = claims.filter((claim) =>
      verdicts(claim).some(({ wanted, given }) => given === 'supported' && wanted !== given),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('finds no figure where there is none worth judging', () => {
    const noisy = claims.filter(
      ({ claim, figures }) => figures.length === 0 && check(claim, base).length > 0,
    );
    expect(noisy.map(({ id }) => id)).toEqual([]);
  });
});

describe('check', () => {
  it.each([
    ['该书售价615元。', ['nei']],
    ['城市低保标准为每人每月615元,农村为每人每年5658元。', ['supported', 'supported']],
    ['城市、农村低保标准分别为5658元、615元。', ['refuted', 'refuted']],
    ['农村低保标准为每人每月615元。', ['refuted']],
    ['殡仪馆开工率达到九成。', ['refuted']],
    ['联系电话0351-6385000,第3条。', []],
  ])('judges %s', (text, wanted) => {
    expect(check(text, base).map(({ verdict }) => verdict)).toEqual(wanted);
  });
});
