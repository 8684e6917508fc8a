import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, test } from 'vitest';
import { COMMANDS } from '../../src/commands/index.ts';
import { factqIn } from '../cli/run.ts';
import { ALWAYS_2, ENDINGS, type Ending, type Endings } from './exit-codes.ts';

const README = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const file = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const FILES: Readonly<Record<string, string>> = {
  BASE: file('../../data/shanxi-civil-affairs-2021.yaml'),
  OTHER: file('../fixtures/harbour/harbour.yaml'),
  REPORT: file('../fixtures/harbour/report.en.txt'),
};
const CODES = [0, 1, 2] as const;

const CASES = ENDINGS.flatMap((endings) =>
  CODES.flatMap((code) => endings[code].map((ending) => ({ code, ...ending }))),
);

function run({ args, stdin = '' }: Ending) {
  return factqIn({ stdin }, ...args.map((arg) => FILES[arg] ?? arg));
}

test.each(CASES)('$args ends with $code: $because', ({ code, ...ending }) => {
  const outcome = run(ending);
  expect(outcome.code).toBe(code);
  if (code === 0) expect(outcome.stderr).toBe('');
  if (code === 2) {
    expect(outcome.stdout).toBe('');
    expect(outcome.stderr).toMatch(/^factq: [^\n]+\n$/);
  }
});

describe('wrong options', () => {
  /** A command line of the command that is right. */
  const rightOf = (name: string): readonly string[] => {
    const { args } = ENDINGS.flatMap((endings) => endings[0]).find((each) =>
      each.args.includes(name),
    ) ?? { args: [name] };
    return args.slice(args.indexOf(name));
  };

  test.each(COMMANDS.map(({ name }) => name))('end %s with 2', (name) => {
    const wrong = ALWAYS_2[name.length % ALWAYS_2.length]!;
    const outcome = run({ args: [...rightOf(name), ...wrong], because: '' });
    expect(outcome).toMatchObject({ stdout: '', code: 2 });
    expect(outcome.stderr).toMatch(/^factq: [^\n]+\n$/);
  });
});

describe('the table of the README', () => {
  it('tells of every command once', () => {
    const names = ENDINGS.flatMap(({ commands }) => commands);
    expect(names.toSorted()).toEqual(COMMANDS.map(({ name }) => name).toSorted());
  });

  it('says what is tested here', () => {
    const [table = ''] = /^## Output contract$.*?(?=^## )/ms.exec(README) ?? [];
    const rows = [...table.matchAll(/^\| ([a-z, ]+?) +\| (.+?) +\| (.+?) +\| (.+?) +\|$/gm)].map(
      ([, ...cells]) => cells,
    );
    const expected = ENDINGS.map((endings) => [
      endings.commands.join(', '),
      ...CODES.map((code) => reasons(endings, code)),
    ]);
    expect(rows.filter(([name]) => name !== 'command')).toEqual(expected);
  });
});

function reasons(endings: Endings, code: (typeof CODES)[number]): string {
  return [...new Set(endings[code].map(({ because }) => because))].join('; ') || '–';
}
