import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { GLOBAL_FLAGS } from '../../src/cli/global-flags.ts';
import { COMMANDS } from '../../src/commands/index.ts';
import { displayWidth } from '../../src/render/width.ts';
import { factq } from '../cli/run.ts';

const LANGS = ['en', 'zh'] as const;
const isThere = (program: string) => spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;
const inCi = process.env.CI === 'true';
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'factq-man-'));
  for (const lang of LANGS) {
    const { stdout, stderr, code } = factq('--lang', lang, 'man');
    expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
    writeFileSync(join(folder, `${lang}.1`), stdout);
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What a formatter makes of a page at 80 columns, and what it complains of. */
function formatted(lang: string, program: string, ...args: string[]) {
  const { stdout, stderr } = spawnSync(program, [...args, join(folder, `${lang}.1`)], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH, LC_ALL: 'C.UTF-8', MANWIDTH: '80', MANPAGER: 'cat' },
  });
  return { text: stdout, stderr };
}

describe.skipIf(!inCi && !isThere('man'))('the manual page in man', () => {
  const page = (lang: string) => formatted(lang, 'man', '--warnings', '-l');

  test.each(LANGS)('is set without a warning and fits 80 columns (%s)', (lang) => {
    const { text, stderr } = page(lang);
    expect(stderr).toBe('');
    expect(text.split('\n').length).toBeGreaterThan(200);
    for (const line of text.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(80);
  });

  test.each(LANGS)('has every command, option and example as the help has them (%s)', (lang) => {
    const flat = page(lang).text.replace(/\s+/g, '');
    for (const { name, summary, options, examples } of COMMANDS) {
      expect(flat).toContain(name);
      expect(flat.toLowerCase()).toContain(summary[lang].replace(/\s/g, '').toLowerCase());
      for (const { flags } of options) expect(flat).toContain(flags.replace(/[\s<>]/g, ''));
      for (const { what } of examples) expect(flat).toContain(what[lang].replace(/\s/g, ''));
    }
    for (const { summary } of GLOBAL_FLAGS) {
      expect(flat).toContain(summary[lang].replace(/\s/g, ''));
    }
  });

  it('has the parts that one looks for', () => {
    const titles = page('en').text.match(/^[A-Z][A-Z ]+$/gm);
    expect(titles).toEqual([
      'NAME',
      'SYNOPSIS',
      'DESCRIPTION',
      'COMMANDS',
      'GLOBAL OPTIONS',
      'EXAMPLES',
      'EXIT STATUS',
      'ENVIRONMENT',
      'FILES',
      'SEE ALSO',
    ]);
  });

  it('keeps hyphens, quotes and angle brackets as they are typed', () => {
    const { text } = page('en');
    expect(text).toContain("factq validate *.yaml --json | jq -r '.[].message'");
    expect(text).toContain('source <(factq completion bash)');
    expect(text).toContain('~/.cache/factq');
  });
});

describe.skipIf(!isThere('mandoc'))('the manual page in mandoc', () => {
  test.each(LANGS)('is set without a warning (%s)', (lang) => {
    expect(formatted(lang, 'mandoc', '-Tlint', '-Wwarning')).toEqual({ text: '', stderr: '' });
  });
});
