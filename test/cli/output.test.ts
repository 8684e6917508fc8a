import { describe, expect, it, test } from 'vitest';
import { FORMATS } from '../../src/render/formats.ts';
import { displayWidth } from '../../src/render/width.ts';
import { factq, factqIn } from './run.ts';

const ANSWERS = [
  ['search', '低保'],
  ['list'],
  ['list', '--lang', 'en'],
  ['sections'],
  ['show', 'dibao.urban.standard'],
  ['compare', '城市低保', '农村低保'],
  ['table'],
  ['table', '--rows', 'topic', '--columns', 'subject'],
];

// biome-ignore lint/suspicious/noControlCharactersInRegex: it is escape codes that are sought
const ESCAPE = /\u001b\[\d+m/g;

describe.each(['80', '120'])('at %s columns', (columns) => {
  test.each(ANSWERS)('every line of %s %s fits', (...args) => {
    const { stdout } = factqIn({ env: { COLUMNS: columns } }, ...args);
    const widths = stdout.split('\n').map(displayWidth);
    expect(Math.max(...widths)).toBeLessThanOrEqual(Number(columns));
  });

  it('columns of Chinese stand below their titles', () => {
    const { stdout } = factqIn({ env: { COLUMNS: columns } }, 'list', '--section', 'charity');
    const [title = '', rule = '', , ...rows] = stdout.trimEnd().split('\n');
    const starts = ['fact', 'figure', 'id'].map((word) =>
      displayWidth(title.slice(0, title.indexOf(word))),
    );
    const ruled = [...rule.matchAll(/─+/g)].map(({ index }) => index);
    expect(ruled).toEqual(starts);
    for (const row of rows) {
      for (const start of starts.slice(1)) expect(cutAt(row, start), row).toMatch(/ {2}$|^$/);
    }
  });
});

/** What stands before a display column; empty where the line is shorter. */
function cutAt(line: string, column: number): string {
  let text = '';
  for (const character of line) {
    if (displayWidth(text) >= column) return text;
    text += character;
  }
  return displayWidth(text) > column ? text : '';
}

describe('colour', () => {
  test.each([
    [{}, [], false],
    [{ NO_COLOR: '', FORCE_COLOR: '1' }, [], true],
    [{ NO_COLOR: '' }, ['--color', 'always'], true],
    [{ FORCE_COLOR: '1' }, ['--color', 'never'], false],
    [{ NO_COLOR: '', FORCE_COLOR: '0' }, [], false],
  ])('with %j and %j is there: %s', (env, args, isColored) => {
    const { stdout } = factqIn({ env: env as Record<string, string> }, 'sections', ...args);
    expect(stdout !== stdout.replace(ESCAPE, '')).toBe(isColored);
    expect(stdout.replace(ESCAPE, '')).toBe(factq('sections').stdout);
  });
});

describe('formats', () => {
  test.each(FORMATS)('%s is had of every answer', (format) => {
    for (const args of ANSWERS) {
      const outcome = factq(...args, '-f', format);
      expect(outcome).toMatchObject({ stderr: '', code: 0 });
      expect(outcome.stdout).toMatch(/[^\n]\n$/);
    }
  });

  it('pick the same fields, in the order named', () => {
    const pick = (format: string) =>
      factq('list', '--tag', 'lottery', '--fields', 'value,label.en', '-f', format).stdout;
    expect(pick('csv')).toMatch(/^value,label\.en\n\d+,Welfare lottery sales\n/);
    expect(pick('table')).toMatch(/^value +label\.en\n/);
    expect(pick('ndjson').split('\n')[0]).toMatch(/^\{"value":\d+,"label\.en":"/);
  });

  it('word figures anew in the other language', () => {
    expect(factq('search', '低保', '-n', '1', '--lang', 'en').stdout).toContain('615 yuan per');
    expect(factq('list', '--lang', 'en', '--tag', 'lottery').stdout).toContain('2.4 billion yuan');
  });
});
