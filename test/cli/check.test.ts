import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { loadCollection } from '../../src/base/collect.ts';
import { check as judge } from '../../src/check/check.ts';
import type { Judged } from '../../src/check/verdict.ts';
import { CHECK_FORMATS } from '../../src/remarks/check-formats.ts';
import { factq, factqIn, jsonOf } from './run.ts';

let folder: string;
let draft: string;
const TEXT =
  '去年全省城市低保标准为每人每月615元,农村低保标准为每人每年5685元。\r\n今天气温27度。\n';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'factq-check-'));
  draft = join(folder, 'draft.txt');
  writeFileSync(draft, TEXT);
});
afterAll(() => rmSync(folder, { recursive: true }));

function verdicts(...args: string[]): string[] {
  return jsonOf(factq('check', ...args, '--json')).figures.map(
    ({ verdict }: { verdict: string }) => verdict,
  );
}

describe('factq check', () => {
  it('sets a remark below each figure of a file, and exits 1 where one is refuted', () => {
    const { stdout, stderr, code } = factq('check', draft);
    expect({ stderr, code }).toEqual({ stderr: '', code: 1 });
    expect(stdout).toMatch(/✓ 615元 .*615元\/月\/人/);
    expect(stdout).toMatch(/✗ 5685元 +refuted/);
    expect(stdout).toContain('5658元/年/人');
    expect(stdout).toMatch(/✗ 1 refuted .*✓ 1 supported\n$/);
  });

  it('gives offsets in code points, for scoring', () => {
    const [first] = jsonOf(factq('check', draft, '--json')).figures;
    expect(first).toMatchObject({
      verdict: 'supported',
      match: 'exact',
      report: '615元/月/人',
      fact: 'dibao.urban.standard',
      position: { line: 1 },
    });
    expect([...TEXT].slice(first.start, first.end).join('')).toBe(first.text);
  });

  it('reads stdin, named - or not named at all', () => {
    const named = factqIn({ stdin: TEXT }, 'check', '-', '--json', 'figures');
    expect(named).toEqual(factqIn({ stdin: TEXT }, 'check', '--json', 'figures'));
    expect(jsonOf(named).figures).toHaveLength(3);
  });

  it('takes a sentence as it stands', () => {
    expect(verdicts('农村低保标准5658元/年')).toEqual(['supported']);
  });

  it('does not take the name of a missing file for a sentence', () => {
    expect(factq('check', '草稿.txt')).toMatchObject({ stdout: '', code: 2 });
  });

  it('keeps several drafts apart', () => {
    const other = join(folder, 'other.md');
    writeFileSync(other, '# 低保\n\n城市低保标准为每人每月**615元**。\n');
    const both = jsonOf(factq('check', draft, other, '--json'));
    expect(both.map(({ file }: { file: string }) => file)).toEqual([draft, other]);
    expect(factq('check', other)).toMatchObject({ code: 0 });
  });

  it('reads GB18030 by itself and when told to', () => {
    const file = join(folder, 'gb.txt');
    // 低保615元 in GB18030
    writeFileSync(file, Buffer.from('b3c7cad0b5cdb1a3c6bdbef9b1a3d5cfb1ead7bc363135d4aa', 'hex'));
    expect(verdicts(file)).toEqual(['supported']);
    expect(verdicts(file, '--encoding', 'gb18030')).toEqual(['supported']);
    expect(factq('check', file, '--encoding', 'utf-8')).toMatchObject({ stdout: '', code: 2 });
  });

  it('fails on figures the report does not speak of, if strict', () => {
    const sentence = '这本书的售价为88元。';
    expect(factq('check', sentence)).toMatchObject({ code: 0 });
    expect(factq('check', sentence, '--strict')).toMatchObject({ code: 1 });
  });

  it('explains how each verdict was come to', () => {
    const plain = factq('check', draft).stdout;
    const explained = factq('check', draft, '--explain').stdout;
    expect(explained.split('\n').length).toBeGreaterThan(plain.split('\n').length);
  });

  test.each(CHECK_FORMATS)('has the format %s', (format) => {
    const { stdout, stderr, code } = factq('check', draft, '--format', format);
    expect({ stderr, code }).toEqual({ stderr: '', code: 1 });
    expect(stdout).toContain('5658元/年/人');
  });

  it('prints the draft put right, all else byte for byte', () => {
    const { stdout, stderr, code } = factq('check', draft, '--fix');
    expect(stdout).toBe(TEXT.replace('5685元', '5658元'));
    expect(stderr).toBe(`factq: ${draft}: 1 put right, 0 refuted without a sure correction\n`);
    expect(code).toBe(1);
  });

  it.each([
    ['csv', 'text,verdict,line\n615元,supported,1\n5685元,refuted,1\n27度,nei,2\n'],
    ['tsv', 'text\tverdict\tline\n615元\tsupported\t1\n5685元\trefuted\t1\n27度\tnei\t2\n'],
    [
      'ndjson',
      '{"text":"615元","verdict":"supported","line":1}\n{"text":"5685元","verdict":"refuted","line":1}\n{"text":"27度","verdict":"nei","line":2}\n',
    ],
  ])('has columns to pick as %s', (format, stdout) => {
    const picked = ['--fields', 'text,verdict,line'];
    expect(factq('check', draft, '--format', format, ...picked).stdout).toBe(stdout);
  });

  it.each([
    ['csv', 'figures', 'Fields: file, what, text, verdict'],
    ['json', 'text', 'Fields: figures, names, dates, file.'],
  ])('as %s has no field %s, and tells those it has', (format, field, told) => {
    const { stdout, stderr, code } = factq('check', draft, '-f', format, '--fields', field);
    expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
    expect(stderr).toContain(told);
  });

  it('shows of HTML what a reader sees, on the lines of the source', () => {
    const page = join(folder, 'page.html');
    writeFileSync(
      page,
      '<html><style>p { margin: 12px }</style>\n<p class="a">城市低保标准<b>6</b>15元/月。</p><p>今天<script>x("<p>")</script>\n  很好&amp;晴朗,气温\n27<s>28</s>度。</p>\n</html>',
    );
    expect(
      factq('check', page)
        .stdout.split('\n')
        .filter((line) => /^ \d/.test(line)),
    ).toEqual([' 2 │ 城市低保标准615元/月。 今天', ' 4 │ 27度。']);
    expect(factq('check', page).stdout).toContain('   │             --------\n   │ ✓ 615元/月');
  });

  it('calls stdin so where it is put right', () => {
    const { stderr } = factqIn({ stdin: TEXT }, 'check', '--fix');
    expect(stderr).toBe(
      'factq: standard input: 1 put right, 0 refuted without a sure correction\n',
    );
  });

  it('puts a file right in place, with the old one beside it', () => {
    const file = join(folder, 'written.txt');
    copyFileSync(draft, file);
    const { stdout, stderr } = factq('check', file, '--fix', '--write');
    expect(stdout).toBe('');
    const backup = /the old draft is kept as (.+)\n/.exec(stderr)![1]!;
    expect(readFileSync(backup, 'utf8')).toBe(TEXT);
    expect(readFileSync(file, 'utf8')).toBe(TEXT.replace('5685元', '5658元'));
    expect(factq('check', file)).toMatchObject({ code: 0 });
  });

  it('leaves a file as it is where --write stands without --fix', () => {
    const { stdout, stderr, code } = factq('check', draft, '--write');
    expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
    expect(stderr).toMatch(/^factq: --write goes with --fix\. [^\n]+\n$/);
    expect(readFileSync(draft, 'utf8')).toBe(TEXT);
  });

  test.each([
    ['--json'],
    ['--json', 'figures'],
    ['--fields', 'figures'],
    ...['csv', 'yaml', ...CHECK_FORMATS].map((format) => ['--format', format]),
  ])('has no %s %s for a draft put right', (...args) => {
    const { stdout, stderr, code } = factq('check', draft, '--fix', ...args);
    expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
    expect(stderr).toMatch(/^factq: --fix prints the draft itself [^\n]+\n$/);
  });

  it('judges as the code does before it is bundled', async () => {
    const claims = readFileSync(
      new URL('../fixtures/library/claims.jsonl', import.meta.url),
      'utf8',
    );
    const text = claims
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).claim)
      .join('\n\n');
    const base = fileURLToPath(new URL('../fixtures/library/library.yaml', import.meta.url));
    const { figures } = jsonOf(factqIn({ stdin: text }, 'check', '-b', base, '--json'));
    const judged = judge(text, await loadCollection([base]));
    const plain = ({ text, verdict, match, reason, suggestion }: Judged) =>
      JSON.parse(JSON.stringify({ text, verdict, match, reason, suggestion }));
    expect(figures.map(plain)).toEqual(judged.filter(({ what }) => what === 'figure').map(plain));
    expect(figures.length).toBeGreaterThan(20);
  });

  test.each([
    [['nowhere.txt'], /^factq: nowhere\.txt: cannot be read: there is no such file/],
    [['-', '--encoding', 'klingon'], /encoding/],
    [['a.txt', 'b.txt', '--watch', '--fix'], /--watch does not go with --fix/],
    [['.'], /it is a directory/],
  ])('refuses %j in one line', (args, message) => {
    const { stdout, stderr, code } = factqIn({ stdin: '1' }, 'check', ...args);
    expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
    expect(stderr).toMatch(message);
    expect(stderr).toMatch(/^[^\n]+\n$/);
  });
});
