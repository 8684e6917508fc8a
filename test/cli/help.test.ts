import { describe, expect, it, test } from 'vitest';
import { COMMANDS } from '../../src/commands/index.ts';
import { FORMATS } from '../../src/render/formats.ts';
import { displayWidth } from '../../src/render/width.ts';
import { factq, factqIn } from './run.ts';

const NAMES = COMMANDS.map(({ name }) => name);

describe('help', () => {
  it('of a bare factq names the report and what to try first', () => {
    const { stdout, stderr, code } = factq();
    expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
    expect(stdout).toContain('回望2021:山西民政交出民生福祉新答卷');
    expect(stdout).toContain('factq search 低保');
    expect(stdout).toContain('factq check draft.txt');
  });

  it('lists every command and the exit codes', () => {
    const { stdout, code } = factq('--help');
    expect(code).toBe(0);
    for (const name of NAMES) expect(stdout).toMatch(new RegExp(`^  ${name}\\b`, 'm'));
    expect(stdout).toMatch(/^ {2}0 {2}found; no figure refuted/m);
    expect(stdout).toMatch(/^ {2}1 {2}nothing found; a figure refuted \(--strict: or nei\)/m);
  });

  test.each(NAMES)('of %s ends with two examples or more', (name) => {
    const { stdout, code } = factq(name, '--help');
    expect(code).toBe(0);
    const examples = stdout.slice(stdout.indexOf('\nExamples:\n')).trim().split('\n').slice(1);
    expect(examples.length).toBeGreaterThanOrEqual(2);
    for (const example of examples) expect(example).toMatch(/^ {2}.*factq .* {2}# .+$/);
    expect(factq('help', name).stdout).toBe(stdout);
  });

  test.each(COMMANDS.map(({ name, formats = [] }) => [name, formats] as const))(
    'of %s lists its formats with those of every command: %j',
    (name, formats) => {
      const [, listed = ''] =
        /--format <name> +output format: (.*?) \(default: table\)/s.exec(
          factq(name, '--help').stdout,
        ) ?? [];
      expect(listed.split(/,\s+/)).toEqual([...FORMATS, ...formats]);
    },
  );

  test.each(NAMES)('of %s is there in Chinese, and fits 80 columns', (name) => {
    const { stdout } = factqIn({ env: { LANG: 'zh_CN.UTF-8' } }, name, '--help');
    expect(stdout).toMatch(/^用法：/);
    expect(stdout).toContain('\n示例：\n');
    for (const line of stdout.split('\n').filter((each) => !each.includes('  # '))) {
      expect(displayWidth(line)).toBeLessThanOrEqual(80);
    }
  });

  it('has examples that work as they stand', () => {
    const lines = ['search', 'show', 'get', 'compare', 'sections', 'list', 'table']
      .flatMap((name) => factq(name, '--help').stdout.split('\n'))
      .filter((line) => /^ {2}factq .+ {2}# /.test(line))
      .map((line) => line.slice(2, line.indexOf('  # ')).trim());
    expect(lines.length).toBeGreaterThanOrEqual(14);
    for (const line of lines) {
      const words = line
        .split(' ')
        .slice(1)
        .map((word) => word.replace(/^'(.*)'$/, '$1'));
      expect(factq(...words), line).toMatchObject({ code: 0, stderr: '' });
    }
  });
});

describe('the version', () => {
  it('names the program and the report it answers from', () => {
    expect(factq('--version').stdout).toMatch(
      /^factq \d+\.\d+\.\d+\nshanxi2021 2022-01-15 47d913226217\n$/,
    );
  });
});

test('a misspelt command is answered with the nearest', () => {
  expect(factq('serach', 'x')).toEqual({
    stdout: '',
    stderr: "factq: unknown command 'serach'. Did you mean search?\n",
    code: 2,
  });
});

describe('help on what is no command', () => {
  test.each([
    [['help', 'serach'], ['serach']],
    [['help', 'nosuch'], ['nosuch']],
    [
      ['--lang', 'zh', 'help', 'serach'],
      ['--lang', 'zh', 'serach'],
    ],
  ])('%j is refused as %j is', (asked, plain) => {
    const refused = factq(...asked);
    expect(refused).toEqual(factq(...plain));
    expect(refused).toMatchObject({ stdout: '', code: 2 });
  });
});

describe('a word that begins with a dash', () => {
  test.each([
    ['check', '- 城市低保标准615元'],
    ['check', '-城市低保标准615元'],
    ['check', '- one\n- two'],
    ['calc', '-lottery.sales'],
    ['calc', '-5+3'],
  ])('%s %j is told to stand behind --', (command, word) => {
    const { stdout, stderr, code } = factq(command, word);
    expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
    expect(stderr).toMatch(/^factq: unknown option '-[^\n]+'\. Put -- before [^\n]+\n$/);
    expect(factq(command, '--', word).stderr).not.toContain('unknown option');
  });

  test.each([['-z'], ['--nope=1.5'], ['--nope']])('%s is only an option that is none', (word) => {
    expect(factq('check', word).stderr).toContain('See factq check --help.');
  });
});

test('what looks like an option behind -- is a word', () => {
  expect(factq('search', '--', '--version')).toMatchObject({ stdout: '', code: 1 });
});
