import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import pkg from '../../package.json' with { type: 'json' };
import { validate } from '../../src/base/validate.ts';
import { COMMANDS } from '../../src/commands/index.ts';
import { factq, jsonOf } from '../cli/run.ts';

const README = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

/** Code blocks of the README in a language. */
function blocks(language: string): string[] {
  const fence = new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm');
  return [...README.matchAll(fence)].map(([, body = '']) => body);
}

/** The commands of the samples, each with the output shown below it. */
const SAMPLES = blocks('console')
  .flatMap((block) => block.split(/^\$ factq /m).slice(1))
  .map((sample) => {
    const [line = '', ...output] = sample.trimEnd().split('\n');
    return { line, output: `${output.join('\n')}\n` };
  });

function wordsOf(line: string): string[] {
  return [...line.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare!);
}

describe('the README', () => {
  it('shows samples of all that a person reads', () => {
    expect(SAMPLES.length).toBeGreaterThanOrEqual(8);
  });

  test.each(SAMPLES)('shows what factq $line prints', ({ line, output }) => {
    const { stdout, stderr } = factq(...wordsOf(line));
    expect({ stdout, stderr }).toEqual({ stdout: output, stderr: '' });
  });

  it('has a base that is valid', () => {
    const [base = ''] = blocks('yaml');
    expect(validate(base, 'README.md').problems).toEqual([]);
  });

  it('has a report that its base is verified against, and searched by', () => {
    const folder = mkdtempSync(join(tmpdir(), 'factq-readme-'));
    const [base, report] = [join(folder, 'mine.yaml'), join(folder, 'report.txt')];
    writeFileSync(base, blocks('yaml')[0] ?? '');
    writeFileSync(report, blocks('text')[0] ?? '');
    expect(factq('--base', base, 'verify', report)).toMatchObject({ stderr: '', code: 0 });
    expect(factq('--base', base, 'search', 'visitors', '--json', 'id').stdout).toContain(
      'visits.total',
    );
    rmSync(folder, { recursive: true });
  });

  it('names commands and options that there are', () => {
    const lines = [
      ...blocks('sh')
        .join('\n')
        .matchAll(/\bfactq ([^|)>\n]+)/g),
    ].map(([, line = '']) => line);
    expect(lines.length).toBeGreaterThan(5);
    for (const line of lines) {
      const words = line.replace(/^--base \S+ /, '').split(' ');
      expect(
        COMMANDS.map(({ name }) => name),
        line,
      ).toContain(words[0]);
      for (const [option] of line.matchAll(/--[a-z]+/g)) {
        const help = factq(words[0]!, '--help').stdout;
        expect(help, line).toContain(option);
      }
    }
  });

  it('gives a reason for each dependency', () => {
    const named = [...README.matchAll(/^\| ([@\w./-]+) +\| .{5,} \|$/gm)].map(([, name]) => name);
    for (const name of Object.keys(pkg.dependencies)) expect(named).toContain(name);
  });

  it('has a question to DuckDB that is answered as factq answers it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'factq-readme-'));
    const file = join(folder, 'facts.parquet');
    factq('export', '-o', file);
    const { DuckDBInstance } = await import('@duckdb/node-api');
    const database = await (await DuckDBInstance.create()).connect();
    const [sql = ''] = blocks('sql');
    const answer = await database.runAndReadAll(sql.replace('facts.parquet', file));
    rmSync(folder, { recursive: true });
    const [, list = ''] = /`factq (list [^`]+)`/.exec(README) ?? [];
    expect(answer.getRowObjectsJson()).toEqual(
      jsonOf(factq(...wordsOf(list), '--json', 'id,value')),
    );
  });

  it('starts with the two commands', () => {
    const [first, second] = blocks('sh');
    expect(first).toBe('npm ci && node bin/factq.js search 低保\n');
    expect(second).toBe('npm test\n');
  });
});
