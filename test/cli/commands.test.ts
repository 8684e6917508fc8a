import { describe, expect, it } from 'vitest';
import { factq } from './run.ts';

describe('factq on the shipped report', () => {
  it('finds the urban allowance first when asked for 城市低保', () => {
    const { stdout, code } = factq('search', '城市低保', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)[0].id).toBe('dibao.urban.standard');
  });

  it.each(['49.97亿', '4997000000', '四十九亿九千七百万'])(
    'finds the relief funds by %s',
    (query) => {
      expect(JSON.parse(factq('search', query, '--json').stdout)[0].id).toBe('relief.funds');
    },
  );

  it('prints a bare value for scripts', () => {
    expect(factq('get', 'lottery.sales')).toEqual({ stdout: '2400000000\n', stderr: '', code: 0 });
    expect(factq('get', 'lottery.sales', 'unit').stdout).toBe('元\n');
  });

  it('says on stderr that an id is unknown, and exits 1', () => {
    const { stdout, stderr, code } = factq('get', 'nope');
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^factq: no fact is called "nope"\. \S.*\n$/);
    expect(code).toBe(1);
  });

  it('lists the candidates of an ambiguous alias and exits 2', () => {
    const { stderr, code } = factq('get', '一肩挑');
    expect(stderr).toContain('election.one-shoulder.villages, election.one-shoulder.communities');
    expect(code).toBe(2);
  });

  it.each(['dibao', 'db'])('finds the allowance by pinyin: %s', (query) => {
    const { stdout, code } = factq('search', query, '--json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)[0].id).toMatch(/^dibao\./);
  });

  it('tells on stderr that nothing is found', () => {
    const { stdout, stderr, code } = factq('search', 'zzqqk');
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^factq: nothing found for "zzqqk"\./);
    expect(code).toBe(1);
  });

  it('gives an empty array and exit 1 where nothing is found', () => {
    expect(factq('search', 'zzzz', '--json')).toMatchObject({ stdout: '[]\n', code: 1 });
  });

  it('reports a wrong option in one line and exits 2', () => {
    const { stderr, code } = factq('list', '--nope');
    expect(stderr).toBe("factq: unknown option '--nope'. See factq --help.\n");
    expect(code).toBe(2);
  });

  it('names file, line and column of a broken base', () => {
    const { stderr, code } = factq('--base', 'package.json', 'list');
    expect(stderr).toMatch(/^factq: package\.json:\d+:\d+: /);
    expect(code).toBe(2);
  });

  it('shows where a fact stands and how to cite it', () => {
    const { stdout } = factq('show', 'dibao.urban.standard');
    expect(stdout).toContain('615元/月/人');
    expect(stdout).toContain('牢牢兜住民生底线, paragraph 1, sentence 2');
    expect(stdout).toContain('新华网, 回望2021:山西民政交出民生福祉新答卷, 2022-01-15');
  });
});
