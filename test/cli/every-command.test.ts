import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, test } from 'vitest';
import { COMMANDS } from '../../src/commands/index.ts';
import { inProcess } from '../hostile/in-process.ts';
import { newFolder } from '../io/new-folder.ts';

const LIBRARY = fileURLToPath(new URL('../fixtures/library/library.yaml', import.meta.url));
const HARBOUR = fileURLToPath(new URL('../fixtures/harbour/harbour.yaml', import.meta.url));

describe('help', () => {
  const named = COMMANDS.map(({ name }) => name);

  test.each(named)(
    'of %s has its usage, its options and examples in both languages',
    async (name) => {
      const { options, examples, summary } = COMMANDS.find((command) => command.name === name)!;
      for (const lang of ['en', 'zh'] as const) {
        const { stdout, stderr, code } = await inProcess('--lang', lang, name, '--help');
        expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
        const flat = stdout.replace(/\s+/g, '');
        expect(flat).toContain(summary[lang].replace(/\s+/g, ''));
        for (const { flags } of options) expect(flat).toContain(flags.replace(/\s+/g, ''));
        for (const { what } of examples) expect(flat).toContain(what[lang].replace(/\s+/g, ''));
      }
    },
  );
});

test.each([
  [['get', 'lottery.sales'], '2400000000\n'],
  [['get', 'lottery.sales', 'unit'], '元\n'],
  [['get', 'lottery.sales', 'hedge'], 'exact\n'],
  [['get', 'dibao.urban.spending-share'], '30-40\n'],
  [['get', 'charity.regulation.effective'], '2021-07-01\n'],
  [['get', 'lottery.sales', 'source.paragraph'], '1\n'],
  [['get', 'lottery.sales', '--json'], '2400000000\n'],
  [['calc', 'lottery.sales / 12', '--json', 'value'], '{\n  "value": 200000000\n}\n'],
  [
    ['list', '--tag', 'lottery', '--fields', 'id', '-f', 'tsv'],
    'id\nlottery.sales\nlottery.welfare-fund\n',
  ],
] as const)('%j prints %j', async (args, stdout) => {
  expect(await inProcess(...args)).toEqual({ stdout, stderr: '', code: 0 });
});

test.each([
  [['get', 'lottery.sales', 'hegde'], 'Did you mean hedge?'],
  [['get', 'lottery.sales', 'xyzzyx'], 'Fields: '],
  [['get', 'lottery.sales', 'date'], 'has no date'],
  [['get', 'org.charity-federation'], 'has no value'],
  [['cite', 'lottery.sales', '--style', 'mla'], 'apa'],
  [['cite', 'lottery.sales', '--accessed', 'today'], 'YYYY-MM-DD'],
  [['schema', 'bsae'], 'base'],
  [['browse'], 'needs a terminal'],
  [['export', '-o', 'facts.xlsx'], 'facts.parquet'],
  [['verify', 'x.txt', '--base', HARBOUR, '--base', LIBRARY], '--base'],
  [['list', '--sort', 'size'], 'value'],
  [['list', '--limit', 'many'], 'many'],
  [['list', '--period', 'soon'], 'soon'],
  [['search', ''], 'factq: an empty query finds nothing. '],
  [['sections', 'nowhere'], 'nowhere'],
  [['show'], 'See factq show --help.'],
  [['list', '--limit'], 'See factq list --help.'],
  [['--frobnicate'], 'See factq --help.'],
  [['calc', '2^10'], 'an operation is missing here. Put +, -, * or / between two values.\n'],
  [['calc', '2%10'], 'Write ids of facts'],
  [['get', 'flood.event'], 'flood.event is an event and has no value'],
  [['calc', 'lottery.sales + dibao.urban.standard'], 'yuan'],
  [['table', '--rows', 'colour'], 'colour'],
  [['check', 'no-such-file.txt'], 'no-such-file.txt'],
  [['frobnicate'], 'frobnicate'],
] as const)('%j is refused and tells %j', async (args, told) => {
  const { stdout, stderr, code } = await inProcess(...args);
  expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
  expect(stderr).toContain(told);
});

describe('schema', () => {
  it('names what there is, and each of those is a JSON Schema', async () => {
    const { stdout } = await inProcess('schema');
    const names = stdout.trim().split('\n');
    expect(names).toEqual(expect.arrayContaining(['base', 'search', 'check']));
    for (const name of names.filter((each) => each !== 'export')) {
      const schema = JSON.parse((await inProcess('schema', name)).stdout);
      expect(schema).toHaveProperty('$schema');
    }
  });
});

describe('export', () => {
  it('writes all facts as lines of JSON, also to a file', async () => {
    const { stdout } = await inProcess('export', '--base', HARBOUR);
    const facts = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(facts.length).toBeGreaterThan(10);
    const file = join(await newFolder(), 'facts.ndjson');
    expect(await inProcess('export', '-o', file, '--base', HARBOUR)).toEqual({
      stdout: '',
      stderr: `factq: wrote ${file}\n`,
      code: 0,
    });
    expect(readFileSync(file, 'utf8')).toBe(stdout);
  });

  it('writes Parquet, which begins and ends with its mark', async () => {
    const file = join(await newFolder(), 'facts.parquet');
    await inProcess('export', '-o', file, '--base', HARBOUR);
    const bytes = readFileSync(file);
    expect([bytes.subarray(0, 4).toString(), bytes.subarray(-4).toString()]).toEqual([
      'PAR1',
      'PAR1',
    ]);
  });
});

it('the examples of calc have a result in a unit of the facts', async () => {
  const { examples } = COMMANDS.find(({ name }) => name === 'calc')!;
  const { stdout } = await inProcess('calc', '--help');
  const line = stdout.split('\n').find((each) => each.includes('--json value,unit'))!;
  expect(examples).toHaveLength(2);
  const [, expression = ''] = /'([^']+)'/.exec(line) ?? [];
  const answer = JSON.parse((await inProcess('calc', expression, '--json', 'value,unit')).stdout);
  expect(answer).toEqual({ value: 143.5, unit: '元/人/月' });
});

describe('check', () => {
  const DRAFT = '福利彩票销售42亿元。\n';

  it('puts a draft right with --fix --write and keeps it where it is right', async () => {
    const file = join(await newFolder(), 'draft.txt');
    writeFileSync(file, DRAFT);
    await inProcess('check', file, '--fix', '--write');
    expect(readFileSync(file, 'utf8')).toBe('福利彩票销售24亿元。\n');
    const again = await inProcess('check', file);
    expect(again.code).toBe(0);
  });
});

describe('chart', () => {
  it('is written as SVG', async () => {
    const file = join(await newFolder(), 'chart.svg');
    const { code, stderr } = await inProcess(
      'chart',
      'dibao.urban.standard',
      'dibao.rural.standard',
      '-o',
      file,
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: `factq: wrote ${file}\n` });
    expect(readFileSync(file, 'utf8')).toMatch(/^<svg|^<\?xml/);
  });
});

describe('new', () => {
  it('starts a base from a report, which is valid', async () => {
    const folder = await newFolder();
    const text = join(folder, 'report.txt');
    writeFileSync(text, '全市水厂\n\n2023年全市建成水厂12座,日供水40万吨。\n');
    const file = join(folder, 'base.yaml');
    const { code, stderr } = await inProcess('new', text, '-o', file);
    expect({ code, stderr }).toEqual({ code: 0, stderr: `factq: wrote ${file}\n` });
    expect((await inProcess('validate', file)).code).toBe(0);
  });
});
