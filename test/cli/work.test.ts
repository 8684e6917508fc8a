import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { factq, factqIn, jsonOf } from './run.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'factq-work-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('factq cite', () => {
  it('gives a reference by GB/T 7714 with the place of the figure', () => {
    expect(factq('cite', 'lottery.sales', '--accessed', '2022-01-20')).toEqual({
      stdout:
        '苏顺生. 回望2021:山西民政交出民生福祉新答卷: 1128265723[EB/OL]. 新华网, 2022: “汇聚起向上向善的强大力量”部分第1段(2022-01-15)[2022-01-20].\n',
      stderr: '',
      code: 0,
    });
  });

  it('cites in English where that is asked for', () => {
    expect(factq('cite', 'lottery.sales', '--style', 'apa', '--lang', 'en').stdout).toMatch(
      /^Su, S\. \(2022, January 15\)\./,
    );
  });

  it('makes one list of CSL-JSON for several facts', () => {
    const items = jsonOf(factq('cite', 'lottery.sales', 'charity.day', '--style', 'csl-json'));
    expect(items).toHaveLength(2);
    expect(items[0].type).toBe('webpage');
  });

  test.each([
    [['--style', 'harvard'], '--style cannot be "harvard"'],
    [['--accessed', 'yesterday'], 'yesterday'],
    [['--accessed', '2022-01-14'], 'It was published on 2022-01-15.'],
    [['--accessed', '9999-12-31'], 'That day is yet to come.'],
  ])('refuses %j', (args, message) => {
    const { stdout, stderr, code } = factq('cite', 'lottery.sales', ...args);
    expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
    expect(stderr).toContain(message);
  });
});

describe('factq calc', () => {
  it('converts units, keeps fractions exact and cites its inputs', () => {
    const { value, rounded, inputs } = jsonOf(
      factq('calc', 'dibao.urban.standard / dibao.rural.standard', '--json'),
    );
    expect({ value, rounded }).toEqual({ value: '30/23', rounded: 1.3043 });
    expect(inputs.map(({ asWritten }: { asWritten: string }) => asWritten)).toEqual([
      '615元/月/人',
      '5658元/年/人',
    ]);
  });

  it('takes an expression that the shell has split', () => {
    expect(jsonOf(factq('calc', 'lottery.sales', '/', '12', '--json')).value).toBe(200000000);
  });

  it('explains units that do not go together, with the column', () => {
    const { stdout, stderr, code } = factq('calc', 'lottery.sales + children.orphans');
    expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
    expect(stderr).toMatch(/^factq: expression:1:\d+: [^\n]+\n$/);
  });
});

describe('factq chart', () => {
  it('draws bars in one unit, with the source', () => {
    const { stdout } = factq('chart', '城市低保', '农村低保');
    expect(stdout).toMatch(/^农村低保平均保障标准 +█+ +471\.5元\/人\/月$/m);
    expect(stdout).toContain('来源：新华网');
  });

  it('shows a part in its whole, named alone or with it', () => {
    const alone = factq('chart', 'flood.donations.federation', '--type', 'shares').stdout;
    expect(alone).toContain('24.5% (4.08亿元)');
    expect(
      factq('chart', 'flood.donations.total', 'flood.donations.federation', '--type', 'shares')
        .stdout,
    ).toBe(alone);
  });

  it('writes SVG and PNG files, and SVG to stdout', () => {
    const svg = join(folder, 'chart.svg');
    expect(factq('chart', '城市低保', '农村低保', '-o', svg)).toMatchObject({
      stdout: '',
      code: 0,
    });
    expect(readFileSync(svg, 'utf8')).toMatch(/^<svg /);
    expect(factq('chart', '城市低保', '农村低保', '-f', 'svg').stdout).toBe(
      readFileSync(svg, 'utf8'),
    );
    const png = join(folder, 'chart.png');
    const english = ['chart', '城市低保', '农村低保', '--lang', 'en', '-o', png];
    expect(factq(...english)).toMatchObject({ stdout: '', code: 0 });
    expect(readFileSync(png).subarray(1, 4).toString()).toBe('PNG');
  });

  test.each([
    [['城市低保', 'lottery.sales'], /dibao\.urban\.standard/],
    [[], /no facts are named/],
    [['城市低保', '-o', 'chart.gif'], /neither a \.svg nor a \.png/],
    [['城市低保', '-o', join('nowhere', 'chart.svg')], /cannot be written/],
  ])('refuses %j', (args, message) => {
    const { stdout, stderr, code } = factqIn({ cwd: folder }, 'chart', ...args);
    expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
    expect(stderr).toMatch(message);
    expect(existsSync(join(folder, 'chart.gif'))).toBe(false);
  });
});

describe('factq new', () => {
  const REPORT = '港口年报\n\n吞吐量\n\n去年货物吞吐量为615万吨,比上年增长一成。\n';

  it('starts a base that is valid and verifies against its text', () => {
    const text = join(folder, 'port.txt');
    const base = join(folder, 'port.yaml');
    writeFileSync(text, REPORT);
    expect(factq('new', text, '--id', 'port', '-o', base)).toMatchObject({ stdout: '', code: 0 });
    expect(factq('validate', base).code).toBe(0);
    expect(factq('--base', base, 'verify', text).code).toBe(0);
    expect(factq('--base', base, 'search', '615万吨', '--json', 'value').stdout).toContain(
      '6150000',
    );
  });

  it('prints it where no file is named, and never overwrites one', () => {
    const { stdout } = factqIn({ stdin: REPORT }, 'new', '-');
    expect(stdout).toContain('asWritten: 615万吨');
    const there = join(folder, 'there.yaml');
    writeFileSync(there, 'mine');
    expect(factqIn({ stdin: REPORT }, 'new', '-', '-o', there)).toMatchObject({
      stdout: '',
      code: 2,
    });
    expect(readFileSync(there, 'utf8')).toBe('mine');
  });
});

describe('factq mcp', () => {
  it('speaks the protocol on stdout and nothing else, and ends with its input', () => {
    const request = {
      jsonrpc: '2.0',
      id: 1,
      method: 'initialize',
      params: {
        protocolVersion: '2025-06-18',
        capabilities: {},
        clientInfo: { name: 'test', version: '1' },
      },
    };
    const { stdout, stderr, code } = factqIn({ stdin: `${JSON.stringify(request)}\n` }, 'mcp');
    expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
    for (const line of stdout.trim().split('\n').filter(Boolean))
      expect(JSON.parse(line).jsonrpc).toBe('2.0');
  });
});

describe('factq export', () => {
  it('prints a line of JSON for each fact, with the columns that its schema names', () => {
    const lines = factq('export')
      .stdout.trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines).toHaveLength(jsonOf(factq('list', '--json', 'id')).length);
    const columns = jsonOf(factq('schema', 'export')).map(({ name }: { name: string }) => name);
    expect(Object.keys(lines[0])).toEqual(columns);
  });

  it('writes Parquet, and refuses other files', () => {
    const file = join(folder, 'facts.parquet');
    expect(factq('export', '-o', file)).toMatchObject({ stdout: '', code: 0 });
    expect(readFileSync(file).subarray(0, 4).toString()).toBe('PAR1');
    expect(factq('export', '-o', join(folder, 'facts.xlsx'))).toMatchObject({
      stdout: '',
      code: 2,
    });
  });
});
