import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, test } from 'vitest';
import pkg from '../../package.json' with { type: 'json' };
import { factq, factqIn } from '../cli/run.ts';

const folder = mkdtempSync(join(tmpdir(), 'factq-locale-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const draft = join(folder, 'draft.txt');
writeFileSync(draft, '城市低保标准616元，福利彩票销售24亿元，气温27度。\n');

/** Answers that hold words or an order, which a locale might change. */
const ANSWERS: readonly (readonly string[])[] = [
  ['list', '--sort', 'label'],
  ['search', '低保'],
  ['compare', '城市低保', '农村低保'],
  ['calc', 'dibao.urban.standard * 12'],
  ['check', draft],
  ['validate', 'package.json'],
];
const FORMATS = ['json', 'ndjson', 'csv', 'tsv', 'yaml'];

const PLACES: readonly Record<string, string>[] = [
  { LC_ALL: 'zh_CN.UTF-8', TZ: 'Asia/Shanghai', TERM: 'xterm-256color', COLUMNS: '200' },
  { LANG: 'zh_CN.GB18030', TZ: 'America/St_Johns', TERM: 'dumb', COLUMNS: '20' },
  { LC_ALL: 'C', LANG: 'de_DE.UTF-8', TZ: '', TERM: '', COLUMNS: 'x' },
];

describe.each(FORMATS)('%s', (format) => {
  test.each(ANSWERS.map((args) => [args]))('%j: the same bytes everywhere', (args) => {
    const here = factq(...args, '-f', format);
    expect(here.stdout).not.toBe('');
    // One place for each answer and format: all are met in turn.
    const nth = FORMATS.indexOf(format) + ANSWERS.indexOf(args);
    expect(factqIn({ env: PLACES[nth % PLACES.length]! }, ...args, '-f', format)).toEqual(here);
  });
});

test.each(['sarif', 'claimreview'])('%s is the same bytes everywhere', (format) => {
  const here = factq('check', draft, '-f', format);
  for (const env of PLACES) expect(factqIn({ env }, 'check', draft, '-f', format)).toEqual(here);
});

describe('a language that is asked for', () => {
  it('words answers for programs too', () => {
    const args = ['compare', '城市低保', '农村低保', '--json', '--lang', 'zh'];
    expect(factq(...args).stdout).toMatch(/"words": "“城市低保/);
  });

  it('is that of the locale for people', () => {
    const env = { LANG: 'zh_CN.UTF-8' };
    expect(factqIn({ env }, 'compare', '城市低保', '农村低保').stdout).toContain('1.30倍');
    expect(factqIn({ env }, 'compare', '城市低保', '农村低保', '--lang', 'en').stdout).toContain(
      '1.30 times',
    );
  });
});

test('--version names the program, and the report with its day and the digest of its text', () => {
  const { stdout, stderr, code } = factqIn({ env: { LANG: 'zh_CN.UTF-8' } }, '--version');
  expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
  expect(stdout.split('\n')).toEqual([
    `factq ${pkg.version}`,
    expect.stringMatching(/^shanxi2021 2022-01-15 [0-9a-f]{12}$/),
    '',
  ]);
});
