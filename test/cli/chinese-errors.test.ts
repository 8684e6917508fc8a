import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { factqIn, jsonOf } from './run.ts';

/** Each command line that fails, and what is said in Chinese. */
const FAILING: readonly (readonly [line: readonly string[], said: string])[] = [
  [['serch', '低保'], '没有“serch”这个命令。是否指search？'],
  [['list', '--secton', 'x'], '没有“--secton”这个选项。是否指--section？'],
  [['show'], '缺少参数“id”。请看factq show --help。'],
  [['list', '--section'], '选项“-s, --section <section>”缺少值。请看factq list --help。'],
  [['sections', '1', '2'], 'sections的参数太多：最多1个，实有2个。请看factq sections --help。'],
  [['list', '--kind', 'figur'], '--kind不能是“figur”。是否指figure？'],
  [['list', '--format', 'jsn'], 'list没有“jsn”格式。是否指json？可用的格式：'],
  [['list', '--fields', 'idd'], '没有叫“idd”的字段。是否指id'],
  [['get', 'lottery.sales', '--fields', 'id'], 'get没有可选的字段。请去掉字段。'],
  [['list', '--section', '无此栏目'], '没有叫“无此栏目”的栏目。可用的有：'],
  [['list', '--unit', '斛'], '没有叫“斛”的单位。可用的有：'],
  [['list', '--period', '去年'], '“去年”不是时期。请写年、月或日'],
  [['list', '--min', '很多'], '“很多”不是数量。请写成'],
  [['list', '--min', '2亿', '--max', '1亿'], '--min 2亿大于--max 1亿'],
  [['list', '--limit', '0'], '“0”不是条数。请写不小于1的整数'],
  [['show', 'lottery.sale.x'], '没有叫“lottery.sale.x”的事实。'],
  [['show', 'dibao'], '“dibao”对应'],
  [['get', 'lottery.sales', 'colour'], '没有叫“colour”的字段。'],
  [['compare', 'lottery.sales', 'wellness.brand'], 'wellness.brand（kind为'],
  [
    ['compare', 'lottery.sales', 'dibao.urban.standard'],
    'lottery.sales以元计，dibao.urban.standard以元/人/月计：金额与金额/人数/时间没有共同的量度。',
  ],
  [['calc', 'lottery.sales +'], '算式:1:15: 后面缺少一个数'],
  [['search', ' '], '查询是空的。请写词语或数字；'],
  [['calc', '2^10'], '算式:1:2: 这里缺少运算符。两个数之间要有+、-、*或/。'],
  [['calc', '1元 / 0人'], '算式:1:6: 不能除以0人\n'],
  [['calc', '1元 + 2人'], '算式:1:4: 1元与2人不能相加：计量的东西不同。'],
  [['chart', 'lottery.sales', 'relief.people'], 'lottery.sales（24亿元）与relief.people（'],
  [['cite', 'lottery.sales', '--accessed', '昨天'], '“昨天”不是有效的引用日期。'],
  [['schema', 'serch'], '没有叫“serch”的格式说明。是否指search？'],
  [['completion', 'tcsh'], '没有叫“tcsh”的命令行外壳。'],
  [['check', 'none.txt'], 'none.txt: 无法读取：没有这个文件。请检查路径；'],
  [['check', 'draft.txt', '--encoding', 'klingon'], '稿件不能按编码“klingon”读取。'],
  [['check', 'empty.txt'], 'empty.txt: 无法读取：文件是空的。'],
  [['check', '低保', '--fix', '--write'], '--write只改正文件，不改正标准输入或一句话。'],
  [['check', 'draft.txt', '--write'], '--write须与--fix同用。'],
  [['check', 'draft.txt', '--fix', '--json'], '--fix输出稿件本身，没有其他格式，也没有字段。'],
  [['check', 'draft.txt', '--watch', '--fix'], '--watch不能与--fix、--write同用。'],
  [['new', 'draft.txt', '--id', 'A B'], '“A B”不能作为报告的编号。'],
  [['new', 'draft.txt', '-o', 'there.yaml'], 'there.yaml: 文件已存在。请指定一个尚不存在的文件。'],
  [['--base', 'there.yaml', 'list'], 'there.yaml:1:1: 缺少键“factq”。请在此加上“factq:”。另有'],
  [['list', '--lang', 'fr'], '--lang不能是“fr”。可用的有：en、zh。'],
  [['browse'], 'browse需要在终端中运行。'],
];

const CHINESE = { LANG: 'zh_CN.UTF-8' };

let cwd = '';

beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'factq-'));
  writeFileSync(join(cwd, 'draft.txt'), '福利彩票销售24亿元。\n');
  writeFileSync(join(cwd, 'empty.txt'), '');
  writeFileSync(join(cwd, 'there.yaml'), 'facts: 1\n');
});

afterAll(() => rmSync(cwd, { recursive: true }));

describe('what fails is told in Chinese, in one line, with the exit code it has in English', () => {
  test.each(FAILING)('%j', (line, said) => {
    const english = factqIn({ cwd }, ...line);
    const { stdout, stderr, code } = factqIn({ cwd, env: CHINESE }, ...line);
    expect(stderr.slice(0, `factq: ${said}`.length)).toBe(`factq: ${said}`);
    expect(stderr).toMatch(/^[^\n]+\n$/);
    expect({ stdout, code }).toEqual({ stdout: english.stdout, code: english.code });
    expect(code).not.toBe(0);
    expect(english.stderr).not.toBe(stderr);
  });
});

it('--lang goes before the locale', () => {
  const { stderr } = factqIn({ env: CHINESE }, 'show', 'nothing.such', '--lang', 'en');
  expect(stderr).toMatch(/^factq: no fact is called "nothing\.such"\. /);
});

describe('the problems of a base', () => {
  it('are told in Chinese to a reader', () => {
    const { stdout } = factqIn({ cwd, env: CHINESE }, 'validate', 'there.yaml');
    expect(stdout).toContain('there.yaml:1:1 错误 缺少键“factq” [missing-key]\n');
    expect(stdout).toContain('请在此加上“factq:”。\n');
  });

  it('are English to a program in any locale, and Chinese where --lang asks for it', () => {
    const told = (...more: string[]) =>
      jsonOf(factqIn({ cwd, env: CHINESE }, 'validate', 'there.yaml', '--json', ...more))[0];
    expect(told()).toMatchObject({
      message: 'the key "factq" is missing',
      hint: 'Add "factq:" here.',
    });
    expect(told('--lang', 'zh')).toMatchObject({ message: '缺少键“factq”' });
  });

  it('are English to a program where a base and its report disagree', () => {
    const told = (...more: string[]) =>
      jsonOf(factqIn({ cwd, env: CHINESE }, 'verify', 'draft.txt', '--json', ...more)).problems[0];
    expect(told().message).toMatch(/^the text has the SHA-256 /);
    expect(told('--lang', 'zh').message).toMatch(/^文本的SHA-256是/);
  });
});
