import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';
import { FORMATS } from '../../src/render/formats.ts';
import { parseCsv } from '../render/parse-csv.ts';
import { inProcess } from './in-process.ts';
import { NASTY, nastyBase } from './nasty-base.ts';
import { expectSafe } from './refused.ts';

const folder = mkdtempSync(join(tmpdir(), 'factq-nasty-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const base = join(folder, 'base.yaml');
writeFileSync(base, nastyBase());
const draft = join(folder, 'draft\u001b[2J\u202E.txt');
writeFileSync(draft, `某地救助资金49.98亿元${NASTY.replace('\0', '')}。救助标准616元/月/人。\n`);

const ANSWERS: readonly (readonly string[])[] = [
  ['list'],
  ['list', '--lang', 'en'],
  ['search', 'alias'],
  ['search', NASTY],
  ['sections'],
  ['sections', 'money'],
  ['show', 'relief.fund', 'relief.share', 'relief.rules', 'relief.start'],
  ['compare', 'relief.fund', 'relief.fund'],
  ['table'],
  ['table', '--rows', 'place', '--columns', 'subject'],
  ['get', 'relief.fund', 'label.zh'],
  ['get', 'relief.fund', 'aliases'],
  ['cite', 'relief.fund', '--style', 'gbt7714'],
  ['cite', 'relief.fund', '--style', 'apa', '--lang', 'en'],
  ['cite', 'relief.fund', '--style', 'chicago'],
  ['cite', 'relief.fund', '--style', 'bibtex'],
  ['cite', 'relief.fund', '--style', 'ris'],
  ['cite', 'relief.fund', '--style', 'csl-json'],
  ['calc', 'relief.fund * 2'],
  ['chart', 'relief.fund'],
  ['check', draft],
  ['check', draft, '--explain'],
  ['verify', draft],
  ['validate', base],
  ['validate', draft],
];

describe.each(FORMATS)('as %s', (format) => {
  test.each(ANSWERS.map((args) => [args]))('%j shows what would steer a terminal', async (args) => {
    const { stdout, stderr, code } = await inProcess(...args, '-f', format, '--base', base);
    expect(stderr.split('\n').length).toBeLessThanOrEqual(2);
    expect(code).toBeLessThan(2);
    expectSafe(stdout.replaceAll('\t', ''));
    expectSafe(stderr);
  });
});

describe('formats of their own', () => {
  test.each(['html', 'claimreview', 'sarif', 'github'])('check as %s', async (format) => {
    const { stdout, code } = await inProcess('check', draft, '-f', format, '--base', base);
    expect(code).toBeLessThan(2);
    expect(stdout).not.toBe('');
    expectSafe(stdout.replaceAll('\t', ''));
    if (format === 'html') expect(stdout).not.toContain('<script>alert');
  });

  it('a chart as SVG holds no markup of a text', async () => {
    const { stdout } = await inProcess('chart', 'relief.fund', '-f', 'svg', '--base', base);
    expect(stdout).toMatch(/^<svg/);
    expect(stdout).not.toContain('<script');
    expectSafe(stdout.replaceAll('\t', ''));
  });

  test.each([[[]], [['--help']], [['search', '--help']], [['--version']], [['help', 'check']]])(
    'what %j says of the base is safe',
    async (args: string[]) => {
      const { stdout, code } = await inProcess(...args, '--base', base);
      expect(code).toBe(0);
      expectSafe(stdout);
    },
  );

  it('a base started from a nasty text is safe to look at, and YAML', async () => {
    const { stdout } = await inProcess('new', draft);
    expectSafe(stdout);
    expect(parse(stdout)).toHaveProperty('factq', 1);
  });
});

describe('a spreadsheet', () => {
  const cells = async (format: string, ...more: string[]): Promise<string[]> => {
    const args = ['list', '--fields', 'label.zh,label.en', '-f', format, '--base', base, ...more];
    const { stdout } = await inProcess(...args);
    const rows =
      format === 'csv' ? parseCsv(stdout) : stdout.split('\n').map((line) => line.split('\t'));
    return rows.slice(1).flat().filter(Boolean);
  };

  test.each(['csv', 'tsv'])('runs no cell of %s as a formula', async (format) => {
    const safe = await cells(format);
    expect(safe).toHaveLength(16);
    for (const cell of safe) expect(cell).toMatch(/^'=1\+1/);
  });

  test.each(['csv', 'tsv'])('gets the cells of %s as they are if asked', async (format) => {
    for (const cell of await cells(format, '--raw-cells')) expect(cell).toMatch(/^=1\+1/);
  });
});

describe('programs read back what the base holds', () => {
  test.each([
    ['json', (text: string) => JSON.parse(text)],
    ['yaml', (text: string) => parse(text)],
  ])('from %s', async (format, read) => {
    const { stdout } = await inProcess('show', 'relief.fund', '-f', format, '--base', base);
    expect(read(stdout).label.zh).toBe(`${NASTY}《救助办法》relief.fund`);
  });
});

test('no path is interpreted', () => {
  expect(() => readFileSync('pwned')).toThrow('ENOENT');
});
