import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { factq, factqIn } from './run.ts';

const file = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const SHIPPED = file('../../data/shanxi-civil-affairs-2021.yaml');
const REPORT = file('../../../shared/report/report.zh.txt');
const absent = !existsSync(REPORT) && process.env.CI !== 'true';

describe('factq validate', () => {
  it('finds nothing wrong with the shipped base', () => {
    expect(factq('validate', SHIPPED)).toEqual({
      stdout: `${SHIPPED}: valid\n`,
      stderr: '',
      code: 0,
    });
  });

  it('names every problem with its place and how to mend it, and exits 1', () => {
    const text = readFileSync(SHIPPED, 'utf8')
      .replace('unit: 元/人/月', 'unti: 元/人/月')
      .replace('value: 5658', 'value: 5685');
    const { stdout, stderr, code } = factqIn({ stdin: text }, 'validate', '-');
    expect({ stderr, code }).toEqual({ stderr: '', code: 1 });
    expect(stdout).toMatch(
      /^-:\d+:\d+ error unknown key "unti" \[unknown-key\]\n {2}Did you mean "unit"\?$/m,
    );
    expect(stdout).toMatch(/^-:\d+:\d+ error .*5658.* \[value\]$/m);
    expect(stdout).toMatch(/^-: \d errors, \d warnings?$/m);
  });

  it('exits 2 where a file cannot be read', () => {
    expect(factq('validate', 'nowhere.yaml')).toMatchObject({ stdout: '', code: 2 });
  });
});

describe.skipIf(absent)('factq verify (../shared/report)', () => {
  it('finds every figure of the report in the base, where it says', () => {
    const { stdout, stderr, code } = factq('verify', REPORT);
    expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
    expect(stdout).toMatch(/^facts +(\d+) of \1 stand where they say$/m);
    expect(stdout).toMatch(/^result +base and report agree$/m);
  });

  it('names line and column of a numeral that no fact covers, and exits 1', () => {
    const text = readFileSync(REPORT, 'utf8').replace('615元/月/人', '616元/月/人');
    const { stdout, code } = factqIn({ stdin: text }, 'verify', '-');
    expect(code).toBe(1);
    expect(stdout).toMatch(/^-:\d+:\d+ .*616/m);
    expect(stdout).toContain('[uncovered]');
    expect(stdout).toContain('dibao.urban.standard');
  });

  it('takes one base at a time', () => {
    const harbour = file('../fixtures/harbour/harbour.yaml');
    const { stderr, code } = factq('-b', SHIPPED, '-b', harbour, 'verify', REPORT);
    expect({ stderr, code }).toEqual({
      stderr: 'factq: one base is verified at a time. Name a single file with --base.\n',
      code: 2,
    });
  });
});
