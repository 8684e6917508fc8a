import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, test } from 'vitest';
import { factq } from '../cli/run.ts';
import { ARGUMENTS, UNKNOWN } from './arguments.ts';
import { NO_BASE, NO_TEXT, NO_YAML } from './bases.ts';
import { DRAFTS, ODD } from './drafts.ts';
import { inProcess } from './in-process.ts';
import { expectRefused, expectSafe } from './refused.ts';

const BASES = [...NO_YAML, ...NO_TEXT, ...NO_BASE];
/** Of each table every so many-eth row is also given to the built program. */
const SAMPLE = 12;

const folder = mkdtempSync(join(tmpdir(), 'factq-hostile-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function written(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function sampled<Row>(rows: readonly Row[]): Row[] {
  return rows.filter((_, nth) => nth % SAMPLE === 0);
}

test('there are at least 150 inputs', () => {
  const rows = [BASES, DRAFTS, ODD, ARGUMENTS, UNKNOWN];
  expect(rows.reduce((sum, { length }) => sum + length, 0)).toBeGreaterThanOrEqual(150);
});

describe('a base that is refused, with the place', () => {
  test.each(BASES)('%s', async (_, content, said) => {
    const file = written('base.yaml', content);
    expectRefused(await inProcess('list', '--base', file), `${file}:${said}`);
  });

  test.each(sampled(BASES))('by the program: %s', (_, content, said) => {
    const file = written('base.yaml', content);
    expectRefused(factq('show', 'x', '--base', file), `${file}:${said}`);
  });

  it('changes no object of the program by its keys', () => {
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

describe('a draft that is refused', () => {
  test.each(DRAFTS)('%s', async (_, name, content, said) => {
    const file = written(name, content);
    const outcome = await inProcess('check', file);
    expectRefused(outcome, file);
    expect(outcome.stderr).toContain(said);
  });

  test.each(sampled(DRAFTS))('by the program: %s', (_, name, content, said) => {
    const file = written(name, content);
    const outcome = factq('check', file, '--json');
    expectRefused(outcome, file);
    expect(outcome.stderr).toContain(said);
  });
});

describe('a draft that is odd is checked all the same', () => {
  test.each(ODD)('%s', async (_, name, content) => {
    const { stdout, stderr, code } = await inProcess('check', written(name, content));
    expect(stderr).toBe('');
    expect([0, 1]).toContain(code);
    expect(stdout).not.toBe('');
    expectSafe(stdout);
  });
});

describe('a command line that is refused', () => {
  test.each(ARGUMENTS)('%j', async (args, said) => {
    expectRefused(await inProcess(...args), said);
  });

  test.each(UNKNOWN)('for what there is not: %j', async (args, said) => {
    expectRefused(await inProcess(...args), said, 1);
  });

  test.each(sampled(ARGUMENTS.filter(([args]) => !args.some((arg) => arg.includes('\0')))))(
    'by the program: %j',
    (args, said) => {
      expectRefused(factq(...args), said);
    },
  );
});
